package dev.antiphon.conformance;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.antiphon.server.AntiphonServer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The recorded scenarios, each a test: our server sends the frames that Phoenix sent, in the same order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
    /** What is not there yet; these show as skipped. */
    private static final List<String> LATER = List.of("presence", "version 1");

    private AntiphonServer server;

    @BeforeAll
    void start() {
        server = ConformanceServer.start(0);
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @TestFactory
    Stream<DynamicTest> scenarios() throws IOException {
        return Scenario.recorded().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> play(scenario)));
    }

    private void play(Scenario scenario) throws IOException {
        if (LATER.stream().anyMatch(scenario.name()::contains)) {
            abort("not there yet: " + scenario.name());
        }
        try (var player = new ScenarioPlayer(server.port())) {
            player.play(scenario);
        }
    }
}
