package dev.antiphon.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A check is silenced with its reason beside it. Prints what is silenced in main sources. */
class SuppressionsTest {
    @Test
    void inSourcesEachHasItsReasonBesideIt() throws IOException {
        List<Suppression> ofMain = inJava(JavaSources.main());
        ofMain.forEach(suppression -> System.out.println("silenced: " + suppression));
        assertTrue(!ofMain.isEmpty(), "there are some, and they are found");
        assertEquals(List.of(), unreasoned(ofMain), "write why, behind the annotation or above it");
        assertEquals(
                List.of(), unreasoned(inJava(JavaSources.tests())), "write why, behind the annotation or above it");
    }

    @Test
    void inPomsEachHasItsReasonBesideIt() throws IOException {
        List<Suppression> suppressions = new ArrayList<>();
        try (Stream<Path> modules = Files.list(JavaSources.ROOT)) {
            for (Path folder :
                    Stream.concat(Stream.of(JavaSources.ROOT), modules).toList()) {
                if (Files.exists(folder.resolve("pom.xml"))) {
                    suppressions.addAll(Suppression.inPom(folder.resolve("pom.xml")));
                }
            }
        }
        assertTrue(!suppressions.isEmpty(), "there are some, and they are found");
        assertEquals(List.of(), unreasoned(suppressions), "write why in a comment on the line above");
    }

    private static List<Suppression> inJava(List<Path> sources) throws IOException {
        List<Suppression> suppressions = new ArrayList<>();
        for (Path source : sources) {
            suppressions.addAll(Suppression.inJava(source));
        }
        return suppressions;
    }

    private static List<Suppression> unreasoned(List<Suppression> suppressions) {
        return suppressions.stream()
                .filter(Predicate.not(Suppression::reasoned))
                .toList();
    }
}
