package dev.antiphon.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Routes;
import dev.antiphon.annotation.UserSocket;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -cp … dev.antiphon.Routes}, with nothing on the class path but classes and Antiphon itself. */
class RoutesCommandTest {
    private static final Path CHAT = Path.of("..", "example", "target", "classes");
    private static final String LISTING = "META-INF/antiphon/chat.ChatSocket.routes";

    @Test
    void printsTheListingThatTheCompilerLeft() throws Exception {
        String listing = Files.readString(CHAT.resolve(LISTING));

        assertEquals(new Answer(0, listing, ""), routes(List.of(CHAT), "ChatSocket"));
        assertEquals(new Answer(0, listing, ""), routes(List.of(CHAT), "chat.ChatSocket"));
        assertTrue(listing.startsWith("/socket "), listing);
    }

    @Test
    void printsAllThatThereAreWithoutAName() throws Exception {
        List<String> listings = new ArrayList<>();
        try (Stream<Path> files = Files.list(CHAT.resolve(LISTING).getParent())) {
            for (Path file : files.sorted().toList()) {
                listings.add(Files.readString(file));
            }
        }

        assertEquals(new Answer(0, String.join("\n\n", listings), ""), routes(List.of(CHAT)));
    }

    @Test
    void findsItInAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("chat.jar");
        try (var entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new ZipEntry("META-INF/antiphon/"));
            entries.putNextEntry(new ZipEntry(LISTING));
            Files.copy(CHAT.resolve(LISTING), entries);
        }

        assertEquals(
                Files.readString(CHAT.resolve(LISTING)),
                routes(List.of(jar), "ChatSocket").out());
    }

    @Test
    void saysWhichThereAreAndExitsWithOneWhereTheNameIsUnknown() throws Exception {
        Answer answer = routes(List.of(CHAT), "ChatSokcet");

        assertEquals(1, answer.exitCode());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("There is no user socket ChatSokcet. There are:"), answer.err());
        assertTrue(answer.err().contains("  chat.ChatSocket"), answer.err());
    }

    @Test
    void exitsWithTwoWhereItIsCalledWrongly() throws Exception {
        Answer answer = routes(List.of(CHAT), "ChatSocket", "LobbySocket");

        assertEquals(2, answer.exitCode());
        assertTrue(answer.err().startsWith("usage: "), answer.err());
    }

    private record Answer(int exitCode, String out, String err) {}

    private static Answer routes(List<Path> classes, String... arguments) throws Exception {
        List<String> classPath = new ArrayList<>();
        classes.forEach(path -> classPath.add(path.toString()));
        classPath.add(placeOf(Routes.class));
        classPath.add(placeOf(UserSocket.class));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                "dev.antiphon.Routes"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String out = text(process.getInputStream().readAllBytes());
        String err = text(process.getErrorStream().readAllBytes());
        return new Answer(process.waitFor(), out, err);
    }

    private static String placeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String text(byte[] bytes) throws IOException {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
