package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class OptionsTest {
    private static final String LEFT = "[Antiphon/LeftToDatabind] Date has no generated codec";

    @Test
    void byDefaultWhatIsLeftToDatabindIsNoted() throws IOException {
        Compilation compilation = compiled();

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).hadNoteContaining(LEFT);
    }

    @Test
    void itCanBeAllowedInWords() throws IOException {
        assertThat(compiled("-Aantiphon.databind=allow")).hadNoteContaining(LEFT);
    }

    @Test
    void itCanBeAWarning() throws IOException {
        Compilation compilation = compiled("-Aantiphon.databind=warn");

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningContaining(LEFT);
    }

    @Test
    void itCanBeAnError() throws IOException {
        assertThat(compiled("-Aantiphon.databind=error")).hadErrorContaining(LEFT);
    }

    @Test
    void aWordThatSaysNothingIsAnError() throws IOException {
        Compilation compilation = compiled("-Aantiphon.databind=never");

        assertThat(compilation).hadErrorContaining("[Antiphon/UnknownOption] -Aantiphon.databind=never says nothing.");
        assertThat(compilation).hadErrorContaining("Write -Aantiphon.databind= with one of: allow, error, warn.");
    }

    private static Compilation compiled(String... options) throws IOException {
        return Compiler.javac()
                .withProcessors(new AntiphonProcessor())
                .withOptions((Object[]) options)
                .compile(Sources.of("bad", "LeftToDatabind.java"));
    }
}
