package dev.antiphon.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path QUICKSTART = Path.of("src/test/java/quickstart");
    private static final Path GENERATED = Path.of("target/generated-test-sources/test-annotations/quickstart");
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^( *)```java\n(.*?)^ *```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TestFactory
    Stream<DynamicTest> eachPieceOfJavaStandsInTheSources() throws IOException {
        List<String> sources = sources();
        List<String> blocks = javaBlocks();
        assertTrue(blocks.size() > 5, "the README's pieces of Java are found");
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.lines().findFirst().orElse(""),
                        () -> assertTrue(
                                sources.stream().anyMatch(source -> source.contains(block)),
                                () -> "in none of the files of " + QUICKSTART + " and " + GENERATED + ":\n" + block)));
    }

    @Test
    void aGeneratedFileIsShownWhole() throws IOException {
        String generated = Files.readString(GENERATED.resolve("RoomChannelDispatcher.java"));
        String shown = javaBlocks().stream()
                .filter(block -> block.startsWith("package "))
                .collect(Collectors.joining("\n"));
        assertEquals(generated.strip(), shown);
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        List<String> dead = LINK.matcher(Files.readString(README))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(README.resolveSibling(target)))
                .toList();
        assertEquals(List.of(), dead);
    }

    /** Without the indentation that they have within a list. */
    private static List<String> javaBlocks() throws IOException {
        return JAVA_BLOCK
                .matcher(Files.readString(README))
                .results()
                .map(block ->
                        block.group(2).replaceAll("(?m)^" + block.group(1), "").strip())
                .toList();
    }

    /** As they are, and without the indentation of a method's. */
    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path folder : List.of(QUICKSTART, GENERATED)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file);
                    sources.add(text);
                    sources.add(text.replaceAll("(?m)^ {4}", ""));
                }
            }
        }
        return sources;
    }
}
