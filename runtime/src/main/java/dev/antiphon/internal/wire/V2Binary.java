package dev.antiphon.internal.wire;

import static dev.antiphon.internal.wire.MalformedMessageException.Kind.BAD_DATA;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.NOT_A_MESSAGE;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.TOO_LONG;

import dev.antiphon.codec.PayloadOutput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The binary messages of version 2. A kind, one byte for the length of each string, the strings, then the data up to the
 * end:
 *
 * <pre>
 *  client's push     | 0 | join_ref | ref | topic | event  | strings … | data …
 *  server's push     | 0 | join_ref       | topic | event  | strings … | data …
 *  reply             | 1 | join_ref | ref | topic | status | strings … | data …
 *  broadcast         | 2 |                  topic | event  | strings … | data …
 * </pre>
 */
final class V2Binary {
    private static final byte PUSH = 0;
    private static final byte REPLY = 1;
    private static final byte BROADCAST = 2;
    private static final byte SUPABASE_PUSH = 3;
    private static final byte SUPABASE_BROADCAST = 4;

    private static final int CLIENT_STRINGS = 1 + 4;
    private static final int MAX_STRING = 255;

    private V2Binary() {}

    static void decode(byte[] buffer, int offset, int length, ClientMessage into) throws MalformedMessageException {
        requirePush(buffer, offset, length);
        int joinRef = offset + CLIENT_STRINGS;
        int ref = joinRef + (buffer[offset + 1] & 0xFF);
        int topic = ref + (buffer[offset + 2] & 0xFF);
        int event = topic + (buffer[offset + 3] & 0xFF);
        int data = event + (buffer[offset + 4] & 0xFF);
        if (data > offset + length) {
            throw new MalformedMessageException(NOT_A_MESSAGE, "a binary message ends within its strings");
        }
        if (!isAscii(buffer, joinRef, data)) {
            requireUtf8(buffer, joinRef, ref);
            requireUtf8(buffer, ref, topic);
            requireUtf8(buffer, topic, event);
            requireUtf8(buffer, event, data);
        }
        into.joinRef.setText(buffer, joinRef, ref);
        into.ref.setText(buffer, ref, topic);
        into.topic.set(buffer, topic, event);
        into.event.set(buffer, event, data);
        requireLength(into.topic, into.limits.topicBytes(), "topic");
        requireLength(into.event, into.limits.eventBytes(), "event");
        into.payload.set(buffer, data, offset + length);
        into.binary = true;
    }

    private static void requirePush(byte[] buffer, int offset, int length) throws MalformedMessageException {
        if (length == 0) {
            throw new MalformedMessageException(NOT_A_MESSAGE, "a binary message is empty");
        }
        switch (buffer[offset]) {
            case PUSH -> {
                if (length < CLIENT_STRINGS) {
                    throw new MalformedMessageException(
                            NOT_A_MESSAGE, "a binary push has four lengths, this has fewer");
                }
            }
            case REPLY, BROADCAST ->
                throw new MalformedMessageException(
                        NOT_A_MESSAGE, "binary kinds 1 (reply) and 2 (broadcast) are the server's; a push is 0");
            case SUPABASE_PUSH, SUPABASE_BROADCAST ->
                throw new MalformedMessageException(
                        NOT_A_MESSAGE, "binary kinds 3 and 4 are Supabase's broadcasts, not spoken here; a push is 0");
            default ->
                throw new MalformedMessageException(
                        NOT_A_MESSAGE, "unknown binary kind " + (buffer[offset] & 0xFF) + "; a push is 0");
        }
    }

    private static boolean isAscii(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && buffer[at] >= 0) {
            at++;
        }
        return at == to;
    }

    private static void requireUtf8(byte[] buffer, int from, int to) throws MalformedMessageException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, to - from));
        } catch (CharacterCodingException e) {
            throw new MalformedMessageException(BAD_DATA, "the strings of a binary message must be UTF-8");
        }
    }

    private static void requireLength(ByteSlice text, int limit, String name) throws MalformedMessageException {
        if (text.length() > limit) {
            throw new MalformedMessageException(TOO_LONG, name + " must have at most " + limit + " bytes");
        }
    }

    static void putPush(PayloadOutput out, Ref joinRef, EncodedTopic topic, String event) {
        int lengths = begin(out, PUSH, 3);
        int at = out.end();
        joinRef.putText(out);
        at = measure(out, lengths, at, "join_ref");
        out.put(topic.utf8());
        at = measure(out, lengths + 1, at, "topic");
        out.putUtf8(event);
        measure(out, lengths + 2, at, "event");
    }

    static void putBroadcast(PayloadOutput out, EncodedTopic topic, String event) {
        int lengths = begin(out, BROADCAST, 2);
        int at = out.end();
        out.put(topic.utf8());
        at = measure(out, lengths, at, "topic");
        out.putUtf8(event);
        measure(out, lengths + 1, at, "event");
    }

    static void putReply(PayloadOutput out, Ref joinRef, Ref ref, EncodedTopic topic, boolean ok) {
        int lengths = begin(out, REPLY, 4);
        int at = out.end();
        joinRef.putText(out);
        at = measure(out, lengths, at, "join_ref");
        ref.putText(out);
        at = measure(out, lengths + 1, at, "ref");
        out.put(topic.utf8());
        at = measure(out, lengths + 2, at, "topic");
        out.putUtf8(ok ? "ok" : "error");
        measure(out, lengths + 3, at, "status");
    }

    /** The kind, and room for the lengths, which show when the strings are written; the index of the first. */
    private static int begin(PayloadOutput out, byte kind, int strings) {
        out.put(kind);
        int lengths = out.end();
        for (int i = 0; i < strings; i++) {
            out.put((byte) 0);
        }
        return lengths;
    }

    /** Fills in the length of the string just written; where the next one begins. */
    private static int measure(PayloadOutput out, int lengthAt, int from, String name) {
        int length = out.end() - from;
        if (length > MAX_STRING) {
            throw new IllegalArgumentException("a binary message holds strings of at most " + MAX_STRING
                    + " bytes, but the " + name + " has " + length + ": shorten it, or send JSON");
        }
        out.set(lengthAt, (byte) length);
        return out.end();
    }
}
