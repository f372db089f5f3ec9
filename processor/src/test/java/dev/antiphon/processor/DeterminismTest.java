package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources give the same bytes, in whatever order the compiler meets them. */
final class DeterminismTest {
    static Stream<String> programs() {
        return Sources.programs("good");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void shuffledSourcesGiveTheSameText(String program) {
        List<JavaFileObject> sources = Sources.of("good", program);
        List<JavaFileObject> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, new Random(7));

        assertEquals(written(sources), written(shuffled));
    }

    private static Map<String, String> written(List<JavaFileObject> sources) {
        Compilation compilation = Compiled.of(sources);
        assertThat(compilation).succeeded();
        return Compiled.written(compilation);
    }
}
