package dev.antiphon;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * The routes listings in folders and jars, where the processor put them.
 *
 * @param places the folders and jars, of which an earlier one hides what a later one has under the same name
 */
record RoutesListings(List<Path> places) {
    private static final String FOLDER = "META-INF/antiphon";
    private static final String SUFFIX = ".routes";

    static RoutesListings onClassPath() throws IOException {
        return new RoutesListings(ClassPath.ofThisProcess().places());
    }

    /** Where a socket's listing is, from the root of the class path. */
    static String pathOf(String socket) {
        return FOLDER + "/" + socket + SUFFIX;
    }

    /** The listings by the full names of their sockets. */
    SortedMap<String, String> byName() throws IOException {
        SortedMap<String, String> listings = new TreeMap<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                addAll(place, listings);
            } else if (Files.isRegularFile(place)) {
                addAllOfJar(place, listings);
            }
        }
        return listings;
    }

    private static void addAllOfJar(Path file, Map<String, String> listings) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            addAll(jar.getPath("/"), listings);
        } catch (ProviderNotFoundException | ZipException e) {
            // no jar: the JVM passes over it too
        }
    }

    private static void addAll(Path root, Map<String, String> listings) throws IOException {
        Path folder = root.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                listings.putIfAbsent(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
            }
        }
    }
}
