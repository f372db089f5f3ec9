package dev.antiphon.howto.phoenix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.conformance.Scenario;
import dev.antiphon.conformance.ScenarioPlayer;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The ported channel sends, frame by frame, what was recorded from Phoenix. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortedChannelTest {
    private static final Set<String> PLAYED = Set.of(
            "heartbeat",
            "join ok",
            "join refused",
            "after_join",
            "echo",
            "error reply",
            "broadcast reaches all, sender too",
            "broadcast_from leaves the sender out",
            "intercept: handle_out per subscriber",
            "async reply",
            "stop with a reply",
            "leave",
            "stale join_ref is ignored",
            "connect refused");

    private AntiphonServer server;

    @BeforeAll
    void start() {
        server = Antiphon.server(ChatSocketEndpoint.of(new ChatSocket(), RoomChannel::new))
                .port(0)
                .start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        List<Scenario> played = Scenario.recorded().stream()
                .filter(scenario -> PLAYED.contains(scenario.name()))
                .toList();
        assertEquals(PLAYED.size(), played.size(), "each is among the recorded ones");
        return played.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                    try (var player = new ScenarioPlayer(server.port())) {
                        player.play(scenario);
                    }
                }));
    }
}
