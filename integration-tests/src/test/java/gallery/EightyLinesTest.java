package gallery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A channel of any kind, and the second example, fit in a file of eighty lines. */
class EightyLinesTest {
    private static final Path SOURCES = Path.of("../example/src/main/java");

    @ParameterizedTest
    @MethodSource("files")
    void aFileHasAtMostEightyLines(Path file) throws IOException {
        int lines = Files.readAllLines(SOURCES.resolve(file)).size();
        assertTrue(lines <= 80, file + " has " + lines);
    }

    static List<Path> files() throws IOException {
        try (var gallery = Files.list(SOURCES.resolve("gallery"));
                var counter = Files.list(SOURCES.resolve("counter"))) {
            return Stream.concat(gallery, counter)
                    .map(SOURCES::relativize)
                    .sorted()
                    .toList();
        }
    }
}
