package dev.antiphon.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every package says what lives there, in two sentences or a few more, and is null-marked. */
class PackagesTest {
    @TestFactory
    Stream<DynamicTest> aPackageSaysWhatLivesThere() throws IOException {
        List<Path> packages = JavaSources.main().stream()
                .filter(source -> !source.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .toList();
        assertTrue(packages.size() > 15, "the packages are found");
        return packages.stream()
                .map(folder -> DynamicTest.dynamicTest(JavaSources.name(folder), () -> assertDescribed(folder)));
    }

    private static void assertDescribed(Path folder) throws IOException {
        String name = JavaSources.name(folder);
        assertTrue(
                Files.exists(folder.resolve("package-info.java")),
                () -> name + " has no package-info.java: say what lives there");
        PackageDescription description = PackageDescription.of(folder);
        assertTrue(description.isNullMarked(), () -> name + " is not @NullMarked");
        long sentences = description.sentences();
        assertTrue(
                sentences >= 2 && sentences <= 4,
                () -> name + "/package-info.java has " + sentences + " sentences; it should have two, four at most");
    }
}
