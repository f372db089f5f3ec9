package dev.antiphon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesPrinterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path classes;

    @TempDir
    private Path jars;

    private List<Path> places;

    @BeforeEach
    void listings() throws IOException {
        Path folder = Files.createDirectories(classes.resolve("META-INF/antiphon"));
        Files.writeString(folder.resolve("chat.ChatSocket.routes"), "/chat\n");
        Files.writeString(folder.resolve("chat.Admin.Socket.routes"), "/admin é\n");
        Files.writeString(folder.resolve("notes.txt"), "not a listing");
        Path jar = jars.resolve("shop.jar");
        try (var entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new ZipEntry("META-INF/antiphon/"));
            entries.putNextEntry(new ZipEntry("META-INF/antiphon/shop.ShopSocket.routes"));
            entries.write("/shop\n".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("META-INF/antiphon/chat.ChatSocket.routes"));
            entries.write("/hidden\n".getBytes(StandardCharsets.UTF_8));
            entries.putNextEntry(new ZipEntry("META-INF/antiphon/shop.ChatSocket.routes"));
            entries.write("/helpdesk\n".getBytes(StandardCharsets.UTF_8));
        }
        Path text = Files.writeString(jars.resolve("text.txt"), "no jar");
        places = List.of(jars.resolve("missing"), text, classes, jar);
    }

    @Test
    void printsAListingBySimpleOrFullName() throws IOException {
        assertEquals(0, print("ShopSocket"));
        assertEquals(0, print("chat.ChatSocket"));
        assertEquals(0, print("Socket"));
        assertEquals(0, print("Admin.Socket"));

        assertEquals("/shop\n/chat\n/admin é\n/admin é\n", text(out));
        assertEquals("", text(err));
    }

    @Test
    void printsAllThatHaveTheName() throws IOException {
        assertEquals(0, print("ChatSocket"));

        assertEquals("/chat\n\n\n/helpdesk\n", text(out));
    }

    @Test
    void printsAllWithoutAName() throws IOException {
        assertEquals(0, print());

        assertEquals("/admin é\n\n\n/chat\n\n\n/helpdesk\n\n\n/shop\n", text(out));
    }

    @Test
    void saysWhatThereIsWhereTheNameIsUnknown() throws IOException {
        assertEquals(1, print("shopsokcet"));

        assertEquals("", text(out));
        assertEquals(
                List.of(
                        "There is no user socket shopsokcet. There are:",
                        "  chat.Admin.Socket",
                        "  chat.ChatSocket",
                        "  shop.ChatSocket",
                        "  shop.ShopSocket"),
                text(err).lines().toList());
    }

    @Test
    void saysWhatIsMissingWhereThereIsNoListing() throws IOException {
        places = List.of(jars);

        assertEquals(1, print());
        assertEquals(1, print("ChatSocket"));

        assertEquals(2, text(err).lines().count());
        assertTrue(text(err).contains("is target/classes on the class path?"), text(err));
    }

    @Test
    void saysHowItIsCalled() throws IOException {
        assertEquals(0, print("--help"));
        assertTrue(text(out).startsWith("usage: java -cp CLASSPATH dev.antiphon.Routes [SOCKET]"), text(out));

        assertEquals(2, print("-x"));
        assertEquals(2, print("ChatSocket", "ShopSocket"));
        assertEquals(text(out) + text(out), text(err));
    }

    private int print(String... arguments) throws IOException {
        try (URLClassLoader classPath = new URLClassLoader(urls(), null)) {
            return new RoutesPrinter(new RoutesListings(classPath), printing(out), printing(err)).print(arguments);
        }
    }

    private URL[] urls() throws IOException {
        URL[] urls = new URL[places.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = places.get(i).toUri().toURL();
        }
        return urls;
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
