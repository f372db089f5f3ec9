package dev.antiphon.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A client that speaks version 2 of the channel protocol, one frame at a time. Frames arrive in a queue; whoever waits for
 * one waits 10 s at most.
 */
public final class PhoenixClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final RawWebSocket connection;
    private int lastRef = 0;

    private PhoenixClient(Socket socket, String target, Map<String, String> headers) throws IOException {
        connection = RawWebSocket.over(socket, target, headers, received::add);
    }

    /** Connects to {@code /socket} on a port of this machine. */
    public static PhoenixClient open(int port) throws IOException {
        return open(port, "");
    }

    /**
     * Connects to {@code /socket} on a port of this machine.
     *
     * @param query more parameters, such as {@code "user=ann"}
     * @throws RefusedException if it is not let in
     */
    public static PhoenixClient open(int port, String query) throws IOException {
        return open(port, "/socket/websocket?vsn=2.0.0&" + query, Map.of());
    }

    /** Connects to any target with any headers. */
    public static PhoenixClient open(int port, String target, Map<String, String> headers) throws IOException {
        return over(new Socket(InetAddress.getLoopbackAddress(), port), target, headers);
    }

    /** Connects to any target over a connection that is there already, such as one of TLS. */
    public static PhoenixClient over(Socket socket, String target, Map<String, String> headers) throws IOException {
        return new PhoenixClient(socket, target, headers);
    }

    /** The connection below, for frames that are none. */
    public RawWebSocket raw() {
        return connection;
    }

    /** Joins a topic, and expects the reply {@code ok}; its join_ref is {@code "1"}. Returns the response. */
    public JsonNode join(String topic) {
        return join(topic, "{}");
    }

    /** Joins a topic with a payload, and expects the reply {@code ok}; its join_ref is {@code "1"}. */
    public JsonNode join(String topic, String payload) {
        send("1", "1", topic, "phx_join", payload);
        return expectReply("1", "ok");
    }

    /** Pushes to a topic that was joined with {@link #join}; returns the ref. */
    public String push(String topic, String event, String payload) {
        String ref = String.valueOf(100 + ++lastRef);
        send("1", ref, topic, event, payload);
        return ref;
    }

    /** Pushes bytes to a topic that was joined with {@link #join}; returns the ref. */
    public String pushBinary(String topic, String event, byte[] payload) {
        String ref = String.valueOf(100 + ++lastRef);
        connection.sendBinary(BinaryMessage.push("1", ref, topic, event, payload));
        return ref;
    }

    /** Pushes, and expects the reply {@code ok} as the next frame; returns the response. */
    public JsonNode call(String topic, String event, String payload) {
        return expectReply(push(topic, event, payload), "ok");
    }

    /** Sends a heartbeat, and expects its answer as the next frame. */
    public void heartbeat() {
        String ref = String.valueOf(100 + ++lastRef);
        send(null, ref, "phoenix", "heartbeat", "{}");
        expectReply(ref, "ok");
    }

    /** Sends one message. */
    public void send(@Nullable String joinRef, @Nullable String ref, String topic, String event, String payload) {
        connection.sendText("[" + quoted(joinRef) + "," + quoted(ref) + "," + quoted(topic) + "," + quoted(event) + ","
                + payload + "]");
    }

    /** Expects the next frame to be the reply to a push, with a status; returns the response. */
    public JsonNode expectReply(String ref, String status) {
        JsonNode frame = next();
        boolean asExpected = frame.path(1).asText().equals(ref)
                && frame.path(3).asText().equals("phx_reply")
                && frame.path(4).path("status").asText().equals(status);
        if (!asExpected) {
            throw new AssertionError("expected the reply " + status + " to " + ref + ", but got " + frame);
        }
        return frame.path(4).path("response");
    }

    /** Expects the next frame to be an event of the server; returns its payload. */
    public JsonNode expectEvent(String event) {
        JsonNode frame = next();
        if (!frame.path(3).asText().equals(event)) {
            throw new AssertionError("expected the event " + event + ", but got " + frame);
        }
        return frame.path(4);
    }

    /** Expects the next frame to be a binary event of the server; returns its payload. */
    public byte[] expectBinary(String event) {
        BinaryMessage message = BinaryMessage.of(nextBinary());
        if (message.kind() == 1 || !message.event().equals(event)) {
            throw new AssertionError("expected the binary event " + event + ", but got " + message);
        }
        return message.payload();
    }

    /** The next frame, which must be text. */
    public JsonNode next() {
        Received frame = nextReceived();
        if (frame instanceof Received.Text text) {
            return parsed(text.text());
        }
        throw new AssertionError("expected a text frame, but got " + frame);
    }

    /** The next frame, which must be binary. */
    public byte[] nextBinary() {
        Received frame = nextReceived();
        if (frame instanceof Received.Binary binary) {
            return binary.bytes();
        }
        throw new AssertionError("expected a binary frame, but got " + frame);
    }

    /** Expects that the server ends the connection next. */
    public Received.Closed expectClose() {
        Received frame = nextReceived();
        if (frame instanceof Received.Closed closed) {
            return closed;
        }
        throw new AssertionError("expected a close, but got " + frame);
    }

    /** The next frame, whatever it is. */
    public Received nextReceived() {
        try {
            Received frame = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("expected a frame, but none came within " + PATIENCE_SECONDS + " s");
            }
            return frame;
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while waiting for a frame", e);
        }
    }

    /** Whether a frame has come that nobody has looked at. */
    public boolean hasMore() {
        return !received.isEmpty();
    }

    @Override
    public void close() {
        connection.close();
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("expected JSON, but got " + text, e);
        }
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : JSON.getNodeFactory().textNode(text).toString();
    }
}
