package dev.antiphon;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The routes listings on a class path, where the processor put them.
 *
 * @param classes searches the class path; what it finds first hides what it finds later under the same name
 */
record RoutesListings(ClassLoader classes) {
    private static final String FOLDER = "META-INF/antiphon/";
    private static final String SUFFIX = ".routes";

    /** Where a socket's listing is, from the root of the class path. */
    static String pathOf(String socket) {
        return FOLDER + socket + SUFFIX;
    }

    /** The listings by the full names of their sockets. */
    SortedMap<String, String> byName() throws IOException {
        SortedMap<String, String> listings = new TreeMap<>();
        for (URL folder : Collections.list(classes.getResources(FOLDER))) {
            try {
                addAll(folder, listings);
            } catch (URISyntaxException e) {
                throw new IOException("cannot read " + folder, e);
            }
        }
        return listings;
    }

    private static void addAll(URL folder, Map<String, String> listings) throws IOException, URISyntaxException {
        if (folder.openConnection() instanceof JarURLConnection connection) {
            try (FileSystem jar =
                    FileSystems.newFileSystem(Path.of(connection.getJarFileURL().toURI()))) {
                addAll(jar.getPath(FOLDER), listings);
            }
        } else {
            addAll(Path.of(folder.toURI()), listings);
        }
    }

    private static void addAll(Path folder, Map<String, String> listings) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                listings.putIfAbsent(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
            }
        }
    }
}
