package dev.antiphon.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Files of one idea, methods that fit a screen. Prints the figures that it judges. */
class SizesTest {
    @Test
    void aFileIsOfOneIdea() throws IOException {
        Sizes files = new Sizes(sources().stream().map(SizesTest::sized).toList());
        System.out.println("main sources: " + files);
        assertTrue(files.count() > 200, "the sources are found");
        assertTrue(files.percentile(50) <= 100, () -> "half of the files should have at most 100 lines: " + files);
        assertTrue(files.percentile(90) <= 220, () -> "nine in ten should have at most 220 lines: " + files);
        assertEquals(List.of(), files.longerThan(400), "files of more than 400 lines: split them");
    }

    @Test
    void aMethodFitsAScreen() throws IOException {
        Sizes methods = MethodSizes.of(sources());
        System.out.println("methods with a body: " + methods);
        assertTrue(methods.count() > 1000, "the methods are found");
        assertTrue(methods.percentile(90) <= 20, () -> "nine in ten should have at most 20 lines: " + methods);
        assertEquals(List.of(), methods.longerThan(60), "methods of more than 60 lines: split them");
    }

    private static List<Path> sources() throws IOException {
        return JavaSources.main().stream()
                .filter(Predicate.not(JavaSources::isDescription))
                .toList();
    }

    private static Sized sized(Path source) {
        try {
            return new Sized(
                    JavaSources.name(source), Files.readAllLines(source).size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
