package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated of the programs in {@code good} is, to the letter, what stands in {@code expected}. With the
 * environment variable {@code GOLDEN_FILE_ROOT=src/test/resources} the test writes the files instead.
 */
final class GoldenTest {
    static Stream<String> programs() {
        return Sources.programs("good");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void generatesWhatIsExpectedAndItCompilesWithoutWarnings(String program) throws IOException {
        Compilation compilation = Compiled.of(Sources.of("good", program));

        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> generated = Compiled.written(compilation);
        String goldens = System.getenv("GOLDEN_FILE_ROOT");
        if (goldens != null) {
            rewrite(Path.of(goldens, "expected", program), generated);
        }
        assertEquals(Sources.generated(Sources.ROOT.resolve("expected").resolve(program)), generated);
    }

    private static void rewrite(Path folder, Map<String, String> generated) throws IOException {
        if (Files.exists(folder)) {
            for (String file : Sources.generated(folder).keySet()) {
                Files.delete(folder.resolve(file));
            }
        }
        for (Map.Entry<String, String> source : generated.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }
}
