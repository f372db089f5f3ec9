package dev.antiphon.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.client.RawWebSocket;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/**
 * Plays one scenario. After each step it waits until the wire has been quiet for the step's {@code settle}, and, where the
 * machine is slow, until as many frames have come as are expected.
 */
public final class ScenarioPlayer implements AutoCloseable {
    private static final int SETTLE_MILLIS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final int port;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, ScenarioClient> clients = new LinkedHashMap<>();

    /** Plays to the server on a port of this machine. */
    public ScenarioPlayer(int port) {
        this.port = port;
    }

    /** Plays one scenario; fails where other frames come than the expected ones. */
    public void play(Scenario scenario) throws IOException {
        for (int i = 0; i < scenario.steps().size(); i++) {
            JsonNode step =
                    Scenario.JSON.readTree(scenario.steps().get(i).toString().replace("$RUN", run));
            long start = System.nanoTime();
            perform(step);
            settle(step, start);
            check("step " + i + " of \"" + scenario.name() + "\"", step);
        }
    }

    @Override
    public void close() {
        clients.values().forEach(client -> client.ifOpen(RawWebSocket::drop));
    }

    private void perform(JsonNode step) throws IOException {
        if (step.has("open")) {
            var client = new ScenarioClient();
            clients.put(step.get("open").asText(), client);
            client.open(port, target(step), strings(step.path("headers")));
        }
        for (JsonNode text : step.has("texts") ? step.get("texts") : List.of(step.path("text"))) {
            on(step, "on", client -> client.sendText(text.isTextual() ? text.asText() : text.toString()), text);
        }
        if (step.has("bin")) {
            byte[] bytes = step.get("bin").binaryValue();
            on(step, "on", client -> client.sendBinary(bytes), step);
        }
        on(step, "close", client -> client.sendClose(1000), step);
        on(step, "kill", RawWebSocket::drop, step);
    }

    private void on(JsonNode step, String who, Consumer<RawWebSocket> action, JsonNode what) {
        if (step.has(who) && !what.isMissingNode()) {
            clients.get(step.get(who).asText()).ifOpen(action);
        }
    }

    private static String target(JsonNode step) {
        var query = new StringBuilder();
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("vsn", "2.0.0"));
        parameters.putAll(strings(step.path("query")));
        if (step.path("query").path("vsn").isNull()) {
            parameters.remove("vsn"); // null leaves it out
        }
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return step.path("path").asText("/socket/websocket") + query;
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new HashMap<>();
        object.properties()
                .forEach(field -> strings.put(field.getKey(), field.getValue().asText()));
        return strings;
    }

    private void settle(JsonNode step, long start) {
        long quietNanos =
                Duration.ofMillis(step.path("settle").asInt(SETTLE_MILLIS)).toNanos();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE.multipliedBy(4))
                .until(() -> {
                    long now = System.nanoTime();
                    boolean patient = now - start < PATIENCE.toNanos();
                    return now - lastFrameNanos(start) >= quietNanos && !(patient && awaitsMore(step));
                });
    }

    private long lastFrameNanos(long start) {
        return clients.values().stream()
                .mapToLong(ScenarioClient::lastFrameNanos)
                .reduce(start, (a, b) -> b - a > 0 ? b : a);
    }

    private boolean awaitsMore(JsonNode step) {
        return clients.entrySet().stream()
                .anyMatch(it -> it.getValue().received()
                        < step.path("expect").path(it.getKey()).size());
    }

    private void check(String where, JsonNode step) {
        clients.forEach((name, client) -> {
            List<JsonNode> expected = Scenario.list(step.path("expect").path(name));
            List<JsonNode> got = client.take();
            boolean same = step.path("unordered").asBoolean() ? sameInAnyOrder(expected, got) : expected.equals(got);
            if (!same) {
                fail(where + ": " + name + "\n  should receive " + expected + "\n  but received    " + got);
            }
        });
    }

    private static boolean sameInAnyOrder(List<JsonNode> expected, List<JsonNode> got) {
        List<JsonNode> left = new ArrayList<>(got);
        return expected.stream().allMatch(left::remove) && left.isEmpty();
    }
}
