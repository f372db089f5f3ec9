package dev.antiphon.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.client.ChatProcess;
import dev.antiphon.client.PhoenixClient;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose payloads all have generated codecs, as the example's do, has no use for jackson-databind. */
class WithoutDatabindTest {
    private static final String ROOM = "room:lobby";

    @TempDir
    private Path folder;

    @Test
    void aWholeChatLoadsNoClassOfDatabind() throws IOException {
        Path loaded = folder.resolve("loaded.txt");
        try (ChatProcess chat = ChatProcess.start(
                System.getProperty("java.class.path"), "-Xlog:class+load:file=" + loaded, "chat.Main", "0")) {
            playAll(chat);
        }

        List<String> classes = Files.readAllLines(loaded);
        assertTrue(classes.stream().anyMatch(line -> line.contains(" com.fasterxml.jackson.core.JsonParser ")));
        assertEquals(
                List.of(),
                classes.stream()
                        .filter(line -> line.contains("com.fasterxml.jackson.databind"))
                        .toList());
    }

    @Test
    void aWholeChatRunsWithoutItsJars() throws IOException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("jackson-databind") && !entry.contains("jackson-datatype"))
                .collect(Collectors.joining(File.pathSeparator));

        try (ChatProcess chat = ChatProcess.start(classPath, "chat.Main", "0")) {
            playAll(chat);
        }
    }

    /** Each event of the chat, and what is answered to a payload that does not fit. */
    private static void playAll(ChatProcess chat) throws IOException {
        int port = Integer.parseInt(chat.port());
        try (PhoenixClient ann = PhoenixClient.open(port, "token=ann");
                PhoenixClient bob = PhoenixClient.open(port, "token=bob")) {
            ann.join("lobby");
            ann.join(ROOM, "{\"name\":\"Ann\"}");
            ann.expectEvent("history");
            bob.join(ROOM, "{\"name\":\"Bob\"}");
            bob.expectEvent("history");
            ann.expectEvent("notice");
            ann.call(ROOM, "new_msg", "{\"id\":\"" + UUID.randomUUID() + "\",\"body\":\"hello\"}");
            ann.expectEvent("new_msg");
            assertEquals("hello", bob.expectEvent("new_msg").path("body").asText());
            bob.push(ROOM, "typing", "{}");
            assertEquals("Bob", ann.expectEvent("typing").path("name").asText());
            bob.call(ROOM, "rename", "{\"name\":\"Bea\"}");
            assertEquals("Bea", ann.expectEvent("renamed").path("to").asText());
            bob.expectEvent("renamed");
            bob.call(ROOM, "mute", "{\"name\":\"Ann\"}");
            bob.call(ROOM, "unmute", "{\"name\":\"Ann\"}");
            JsonNode refused = ann.expectReply(ann.push(ROOM, "new_msg", "{\"body\":3}"), "error");
            assertEquals("/body", refused.path("errors").path(0).path("path").asText());
            assertEquals("/id", refused.path("errors").path(1).path("path").asText());
        }
    }
}
