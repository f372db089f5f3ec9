package dev.antiphon.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.docs.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path QUICKSTART = Path.of("src/test/java/quickstart");
    private static final Path GENERATED = Path.of("target/generated-test-sources/test-annotations/quickstart");

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
    void theMistakeIsToldAsShown(@TempDir Path folder) throws IOException {
        List<String> told = compile(mistaken(folder), folder);
        assertEquals(1, told.size(), told.toString());
        assertTrue(Files.readString(README).contains("error: " + told.get(0)), told.get(0));
    }

    private static List<Path> mistaken(Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (String name : List.of("RoomChannel", "RoomEvents", "Message", "Said")) {
            String source = Files.readString(QUICKSTART.resolve(name + ".java"))
                    .replace("@TopicParam String roomId", "@TopicParam String room")
                    .replace("new Said(roomId", "new Said(room");
            copies.add(Files.writeString(folder.resolve(name + ".java"), source));
        }
        return copies;
    }

    static List<String> compile(List<Path> sources, Path output) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var told = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            // named, since javac from 23 on runs no processor that it merely finds on the class path
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-processor",
                    "dev.antiphon.processor.AntiphonProcessor",
                    "-d",
                    output.toString());
            compiler.getTask(null, files, told, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return told.getDiagnostics().stream()
                .map(one -> one.getMessage(Locale.ENGLISH).lines().findFirst().orElse(""))
                .toList();
    }

    private static List<String> javaBlocks() throws IOException {
        return Document.read(Path.of("README.md")).blocks().stream()
                .filter(block -> block.language().equals("java"))
                .map(block -> block.text().strip())
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
