package dev.antiphon.internal.wire;

import dev.antiphon.codec.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent: {@code [join_ref, ref, topic, event, payload]}. A flyweight over the bytes of the connection's
 * buffer: one for each I/O thread, filled by a {@link Serializer}, valid until the next is decoded or the buffer is used
 * again. What is to outlive that is copied, and says so.
 */
public final class ClientMessage {
    final WireLimits limits;
    final JsonScanner scanner;
    final RefSlice joinRef = new RefSlice();
    final RefSlice ref = new RefSlice();
    final ByteSlice topic = new ByteSlice();
    final ByteSlice event = new ByteSlice();
    final ByteSlice payload = new ByteSlice();
    boolean binary;

    /** One to be filled, within limits. */
    public ClientMessage(WireLimits limits) {
        this.limits = limits;
        this.scanner = new JsonScanner(limits);
    }

    /** Whether the payload is bytes rather than JSON. */
    public boolean binary() {
        return binary;
    }

    /** Whether the join_ref is not null; a binary frame always has one, if only an empty string. */
    public boolean hasJoinRef() {
        return !joinRef.isNull();
    }

    /** Whether the join_ref is this, of the same type. */
    public boolean joinRefIs(Ref other) {
        return joinRef.is(other);
    }

    /** A copy of the join_ref. */
    public Ref joinRef() {
        return joinRef.copy();
    }

    /** A copy of the ref. */
    public Ref ref() {
        return ref.copy();
    }

    /** The topic's {@link #hash}. */
    public int topicHash() {
        return topic.hash();
    }

    /** Whether the topic has these bytes. */
    public boolean topicIs(byte[] utf8) {
        return topic.is(utf8);
    }

    /** A copy of the topic's bytes. */
    public byte[] topicBytes() {
        return topic.copy();
    }

    /** The topic as a new string. */
    public String topic() {
        return topic.text();
    }

    /** A topic's hash, by its bytes. */
    public static int hash(byte[] utf8) {
        return ByteSlice.hash(utf8, 0, utf8.length);
    }

    /** Whether the event has these bytes. */
    public boolean eventIs(byte[] utf8) {
        return event.is(utf8);
    }

    /** The event: the table's own string if it is known there, otherwise a new one. */
    public String event(EventNames known) {
        @Nullable String name = known.find(event);
        return name == null ? event.text() : name;
    }

    /** The payload's length in bytes. */
    public int payloadLength() {
        return payload.length();
    }

    /** The payload, copied. */
    public Payload payload() {
        byte[] copy = payload.copy();
        return payload(copy, 0, copy.length);
    }

    /** The payload where it is, valid as long as this message. */
    public Payload payloadInPlace() {
        return payload(payload.array(), payload.offset(), payload.length());
    }

    private Payload payload(byte[] bytes, int offset, int length) {
        return binary ? Payload.binarySlice(bytes, offset, length) : Payload.jsonSlice(bytes, offset, length);
    }
}
