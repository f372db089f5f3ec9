package dev.antiphon;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Where a JVM looks for classes.
 *
 * @param classPath as it is given to {@code java -cp}
 * @param modulePath as it is given to {@code java -p}
 */
record ClassPath(String classPath, String modulePath) {
    static ClassPath ofThisProcess() {
        return new ClassPath(System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""));
    }

    /** Folders and jars in the order in which they are searched; those too that a jar's manifest brings along. */
    List<Path> places() throws IOException {
        Set<Path> places = new LinkedHashSet<>();
        for (Path place : split(classPath)) {
            addWithManifest(place, places);
        }
        for (Path place : split(modulePath)) {
            addModules(place, places);
        }
        return List.copyOf(places);
    }

    /** An empty entry is the working directory, an empty path is none. */
    private static List<Path> split(String path) {
        return path.isEmpty()
                ? List.of()
                : Stream.of(path.split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                        .toList();
    }

    private static void addWithManifest(Path place, Set<Path> places) throws IOException {
        if (places.add(place)) {
            for (Path other : broughtAlong(place)) {
                addWithManifest(other, places);
            }
        }
    }

    /** A module, or a folder of modules. */
    private static void addModules(Path place, Set<Path> places) throws IOException {
        places.add(place);
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> modules = Files.newDirectoryStream(place)) {
                modules.forEach(places::add);
            }
        }
    }

    private static List<Path> broughtAlong(Path place) throws IOException {
        List<Path> others = new ArrayList<>();
        for (String relative : manifestClassPath(place)) {
            try {
                others.add(Path.of(place.toUri().resolve(relative)));
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                // no file: the JVM passes over it too
            }
        }
        return others;
    }

    private static List<String> manifestClassPath(Path place) throws IOException {
        if (!Files.isRegularFile(place)) {
            return List.of();
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            Manifest manifest = jar.getManifest();
            String listed =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return listed == null || listed.isBlank()
                    ? List.of()
                    : List.of(listed.strip().split(" +"));
        } catch (ZipException e) {
            return List.of(); // no jar: the JVM passes over it too
        }
    }
}
