package dev.antiphon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void makeClasses() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
    }

    @Test
    void keepsTheOrderAndTakesEachPlaceOnce() throws IOException {
        Path missing = folder.resolve("missing.jar");

        assertEquals(List.of(missing, classes), placesOf(missing, classes, missing));
    }

    @Test
    void takesAnEmptyEntryForTheWorkingDirectory() throws IOException {
        Path here = Path.of("").toAbsolutePath();

        assertEquals(List.of(classes, here), new ClassPath(classes + File.pathSeparator, "").places());
        assertEquals(List.of(), new ClassPath("", "").places());
    }

    @Test
    void takesWhatTheManifestOfAJarBringsAlong() throws IOException {
        Path second = jar("second.jar", "first.jar classes/");
        Path first = jar("first.jar", "  second.jar  https://example.org/remote.jar in%%valid ");
        Path last = jar("last.jar", "");

        assertEquals(List.of(first, second, classes, last), placesOf(first, last));
    }

    @Test
    void passesOverWhatIsNoJar() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "text");

        assertEquals(List.of(text, classes), placesOf(text, classes));
    }

    @Test
    void takesTheModulesInAFolderOfTheModulePath() throws IOException {
        Path module = jar("module.jar", "");

        List<Path> places = new ClassPath(classes.toString(), folder.toString()).places();

        assertEquals(List.of(classes, folder, module), places);
    }

    private static List<Path> placesOf(Path... entries) throws IOException {
        List<String> texts = List.of(entries).stream().map(Path::toString).toList();
        return new ClassPath(String.join(File.pathSeparator, texts), "").places();
    }

    private Path jar(String name, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        Path file = folder.resolve(name);
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }
}
