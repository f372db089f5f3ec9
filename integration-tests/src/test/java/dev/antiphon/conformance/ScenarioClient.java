package dev.antiphon.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.antiphon.client.RawWebSocket;
import dev.antiphon.client.Received;
import dev.antiphon.client.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One client of a scenario: collects what it receives, as the scenarios write it. */
final class ScenarioClient {
    /** Any of these will do where Phoenix closes because of an error. */
    private static final Set<Integer> ERROR_CODES = Set.of(1002, 1003, 1007, 1008, 1011);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<JsonNode> frames = new ArrayList<>();
    private long lastFrameNanos;
    private boolean open;
    private @Nullable RawWebSocket connection;

    void open(int port, String target, Map<String, String> headers) throws IOException {
        try {
            synchronized (this) {
                open = true;
                lastFrameNanos = System.nanoTime();
            }
            connection = RawWebSocket.open(port, target, headers, this::receive);
        } catch (RefusedException e) {
            synchronized (this) {
                open = false;
                frames.add(NODES.objectNode().put("refused", e.status()));
            }
        }
    }

    /** A client whose connection is gone sends nothing. */
    void ifOpen(Consumer<RawWebSocket> action) {
        if (isOpen()) {
            try {
                action.accept(connection);
            } catch (UncheckedIOException e) {
                // gone meanwhile, which the reader sees too
            }
        }
    }

    synchronized int received() {
        return frames.size();
    }

    synchronized long lastFrameNanos() {
        return lastFrameNanos;
    }

    synchronized List<JsonNode> take() {
        List<JsonNode> taken = List.copyOf(frames);
        frames.clear();
        return taken;
    }

    private synchronized boolean isOpen() {
        return open;
    }

    private synchronized void receive(Received received) {
        lastFrameNanos = System.nanoTime();
        frames.add(written(received));
        open = open && !(received instanceof Received.Closed);
    }

    private static JsonNode written(Received received) {
        if (received instanceof Received.Text text) {
            return parsed(text.text());
        }
        if (received instanceof Received.Binary binary) {
            return NODES.objectNode().put("bin", Base64.getEncoder().encodeToString(binary.bytes()));
        }
        int code = ((Received.Closed) received).code();
        return ERROR_CODES.contains(code)
                ? NODES.objectNode().put("closed", "error")
                : NODES.objectNode().put("closed", code);
    }

    private static JsonNode parsed(String text) {
        try {
            return Scenario.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return NODES.objectNode().put("text", text);
        }
    }
}
