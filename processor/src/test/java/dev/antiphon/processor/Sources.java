package dev.antiphon.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The sources under {@code src/test/resources}, which are files as a user would have them. */
final class Sources {
    static final Path ROOT = Path.of("src/test/resources");

    private Sources() {}

    /** The folders and single files of one kind: each is a program. */
    static Stream<String> programs(String kind) {
        return list(ROOT.resolve(kind)).map(program -> program.getFileName().toString());
    }

    static List<JavaFileObject> of(String kind, String program) {
        return files(ROOT.resolve(kind).resolve(program))
                .map(file -> JavaFileObjects.forSourceString(nameOf(file), read(file)))
                .toList();
    }

    static Stream<Path> files(Path folder) {
        return files(folder, ".*[.]java");
    }

    /** What can be generated, by its path within a folder. */
    static Map<String, String> generated(Path folder) {
        return files(folder, ".*[.](?:java|routes)")
                .collect(Collectors.toMap(
                        file -> folder.relativize(file).toString().replace('\\', '/'),
                        Sources::read,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<Path> files(Path folder, String names) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(names)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Package and class, as the file's own text and name say. */
    private static String nameOf(Path file) {
        String simpleName = file.getFileName().toString().replace(".java", "");
        return read(file)
                .lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.indexOf(';')) + "." + simpleName)
                .findFirst()
                .orElse(simpleName);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
