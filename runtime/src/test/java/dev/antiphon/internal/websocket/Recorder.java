package dev.antiphon.internal.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;

/** Notes what a reader hands on, as text, to be taken off again by the test. */
final class Recorder implements FrameSink {
    private final Queue<String> calls = new ArrayDeque<>();

    @Override
    public void text(byte[] buffer, int offset, int length) {
        calls.add("text " + new String(buffer, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {
        calls.add("binary " + hex(buffer, offset, length));
    }

    @Override
    public void ping(byte[] buffer, int offset, int length) {
        calls.add("ping " + hex(buffer, offset, length));
    }

    @Override
    public void pong(byte[] buffer, int offset, int length) {
        calls.add("pong " + hex(buffer, offset, length));
    }

    @Override
    public void close(int code, String reason) {
        calls.add("close " + code + " " + reason);
    }

    void assertNext(String expected) {
        assertEquals(expected, calls.poll());
    }

    void assertEmpty() {
        assertTrue(calls.isEmpty(), () -> "unexpected: " + calls);
    }

    List<String> all() {
        return List.copyOf(calls);
    }

    private static String hex(byte[] buffer, int offset, int length) {
        return HexFormat.of().formatHex(buffer, offset, offset + length);
    }
}
