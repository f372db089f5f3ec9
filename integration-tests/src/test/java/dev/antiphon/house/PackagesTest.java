package dev.antiphon.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every package says what lives there, in about two sentences, and is null-marked. */
class PackagesTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.:;](\\s|$)");

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
        Path description = folder.resolve("package-info.java");
        assertTrue(
                Files.exists(description), () -> JavaSources.name(description) + " is missing: say what lives there");
        String text = Files.readString(description);
        assertTrue(
                text.contains("\n@NullMarked\npackage "), () -> JavaSources.name(description) + " is not @NullMarked");
        Matcher comment = COMMENT.matcher(text);
        assertTrue(comment.find(), () -> JavaSources.name(description) + " has no comment");
        long sentences = SENTENCE_END.matcher(words(comment.group(1))).results().count();
        assertTrue(
                sentences >= 2 && sentences <= 4,
                () -> JavaSources.name(description) + " should have about two sentences, not " + sentences);
    }

    private static String words(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .strip();
    }
}
