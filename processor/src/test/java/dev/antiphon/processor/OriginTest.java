package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Gradle compiles anew only what changed: each generated file names the one class that it was made from. */
final class OriginTest {
    @Test
    void eachFileHasTheClassItWasMadeFromAsItsOnlyOrigin() {
        Map<String, String> origins = new TreeMap<>();
        ProcessorWithFiler processor = new ProcessorWithFiler((name, elements) -> {
            assertEquals(1, elements.length, "origins of " + name);
            origins.put(name, elements[0].toString());
        });

        Compiler.javac().withProcessors(processor).compile(Sources.of("good", "chat"));

        assertEquals(
                Map.of(
                        "chat.ChatSocketEndpoint", "chat.ChatSocket",
                        "META-INF/antiphon/chat.ChatSocket.routes", "chat.ChatSocket",
                        "chat.LobbyChannelDispatcher", "chat.LobbyChannel",
                        "chat.LobbyChannelTopic", "chat.LobbyChannel",
                        "chat.RoomChannelDispatcher", "chat.RoomChannel",
                        "chat.RoomChannelEvents", "chat.RoomChannel",
                        "chat.RoomChannelPayloads", "chat.RoomChannel",
                        "chat.RoomChannelTopic", "chat.RoomChannel"),
                origins);
    }

    @Test
    void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
        try (var registration =
                AntiphonProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            String line = new String(registration.readAllBytes()).strip();
            assertEquals(AntiphonProcessor.class.getName() + ",isolating", line);
        }
    }
}
