package dev.antiphon.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sources of all modules, in the order of their paths. */
final class JavaSources {
    /** The repository's root, from the folder that tests run in. */
    static final Path ROOT = Path.of("..");

    private JavaSources() {}

    /** What is compiled into artifacts and programs. */
    static List<Path> main() throws IOException {
        return under("src/main/java");
    }

    /** What tests them. */
    static List<Path> tests() throws IOException {
        return under("src/test/java");
    }

    /** A source's name, as messages tell it. */
    static String name(Path source) {
        return ROOT.relativize(source).toString();
    }

    static boolean isDescription(Path source) {
        return source.endsWith("package-info.java") || source.endsWith("module-info.java");
    }

    private static List<Path> under(String folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.sorted().toList()) {
                if (Files.isDirectory(module.resolve(folder))) {
                    sources.addAll(javaIn(module.resolve(folder)));
                }
            }
        }
        return sources;
    }

    private static List<Path> javaIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
