package dev.antiphon.client;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A message of version 2 that is bytes: its kind, the lengths of its strings, its strings, its payload.
 *
 * @param kind 0 for a push, 1 for a reply, 2 for a broadcast
 * @param strings of the server: join_ref, topic, event of a push; join_ref, ref, topic, status of a reply; topic, event of
 *     a broadcast
 * @param payload the rest
 */
public record BinaryMessage(int kind, List<String> strings, byte[] payload) {
    private static final int[] STRINGS = {3, 4, 2};

    /** What a server sent. */
    public static BinaryMessage of(byte[] frame) {
        int kind = frame[0];
        int[] lengths = new int[STRINGS[kind]];
        Arrays.setAll(lengths, i -> frame[1 + i] & 0xFF);
        ByteBuffer rest = ByteBuffer.wrap(frame, 1 + lengths.length, frame.length - 1 - lengths.length);
        List<String> strings =
                IntStream.of(lengths).mapToObj(length -> string(rest, length)).toList();
        byte[] payload = new byte[rest.remaining()];
        rest.get(payload);
        return new BinaryMessage(kind, strings, payload);
    }

    /** A client's push. */
    public static byte[] push(String joinRef, String ref, String topic, String event, byte[] payload) {
        var frame = new ByteArrayOutputStream();
        frame.write(0);
        List<byte[]> strings = List.of(joinRef, ref, topic, event).stream()
                .map(string -> string.getBytes(StandardCharsets.UTF_8))
                .toList();
        strings.forEach(string -> frame.write(string.length));
        strings.forEach(frame::writeBytes);
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    /** The event of a push or a broadcast, the status of a reply. */
    public String event() {
        return strings.get(strings.size() - 1);
    }

    private static String string(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
