package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payload that is not decoded yet: JSON or binary. For what is known only at run time:
 *
 * <pre>{@code
 * socket.push("chart", Payload.json("{\"points\":[1,2]}"));
 * socket.broadcast("chunk", Payload.binary(bytes));
 * broadcast.payload().asMap().get("text");
 * }</pre>
 *
 * <p>Immutable, and safe for any thread.
 */
public final class Payload {
    /** The empty object. */
    public static final Payload EMPTY = json("{}");

    private final byte[] bytes;
    private final int offset;
    private final int length;
    private final boolean binary;

    /** What the payload was written of, or read as, where a reader may share it. A cache: racy, and harmless. */
    private @Nullable Object value;

    private Payload(byte[] bytes, int offset, int length, boolean binary, @Nullable Object value) {
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
        this.binary = binary;
        this.value = value;
    }

    /**
     * JSON text.
     *
     * @param text one JSON value
     * @return the payload
     * @throws IllegalArgumentException if the text is not JSON; it says where
     */
    public static Payload json(String text) {
        byte[] utf8 = JsonTextCheck.utf8(text);
        return jsonSlice(utf8, 0, utf8.length);
    }

    /**
     * A map as a JSON object.
     *
     * @param value the map: of strings, numbers, booleans, nulls, lists, maps, and what databind can write
     * @return the payload, independent of later changes of the map
     * @throws IllegalArgumentException if a value cannot be written
     */
    public static Payload json(Map<String, ?> value) {
        PayloadOutput out = JsonRules.OUTPUTS.take(0);
        try {
            out.write(MapCodec.INSTANCE, value);
            return jsonSlice(out.copy(), 0, out.size());
        } catch (IOException e) {
            throw new IllegalArgumentException("the map cannot be written as JSON: " + e.getMessage(), e);
        } finally {
            JsonRules.OUTPUTS.give(out);
        }
    }

    /**
     * Bytes.
     *
     * @param bytes the bytes, copied
     * @return the payload
     */
    public static Payload binary(byte[] bytes) {
        return binarySlice(bytes.clone(), 0, bytes.length);
    }

    /**
     * Bytes.
     *
     * @param bytes what remains of it, copied; its position stays
     * @return the payload
     */
    public static Payload binary(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return binarySlice(copy, 0, copy.length);
    }

    /**
     * JSON in place, for transports: neither checked nor copied.
     *
     * @param bytes where it is; they must not change while the payload is used
     * @param offset its first byte
     * @param length how many, one JSON value in UTF-8
     * @return the payload
     */
    public static Payload jsonSlice(byte[] bytes, int offset, int length) {
        return new Payload(bytes, offset, length, false, null);
    }

    /**
     * Bytes in place, for transports: not copied.
     *
     * @param bytes where they are; they must not change while the payload is used
     * @param offset the first
     * @param length how many
     * @return the payload
     */
    public static Payload binarySlice(byte[] bytes, int offset, int length) {
        return new Payload(bytes, offset, length, true, null);
    }

    /**
     * This payload, which was written of a value: readers that may share the value need not read it again.
     *
     * @param written what it was written of
     * @return the same payload with the value beside it
     */
    public Payload of(Object written) {
        return new Payload(bytes, offset, length, binary, written);
    }

    /**
     * Whether it is bytes rather than JSON.
     *
     * @return true for binary
     */
    public boolean isBinary() {
        return binary;
    }

    /**
     * The length.
     *
     * @return bytes, of UTF-8 for JSON
     */
    public int length() {
        return length;
    }

    /**
     * The value that a reader makes of it.
     *
     * @param reader the reader
     * @param <T> the value's type
     * @return the value
     * @throws InvalidPayloadException if it does not fit the type
     */
    @SuppressWarnings("unchecked") // a reader shares only what is of its type
    public <T> T read(PayloadReader<T> reader) {
        Object known = value;
        if (known != null && reader.shares(known)) {
            return (T) known;
        }
        T read = reader.read(this);
        if (reader.shares(read)) {
            value = read;
        }
        return read;
    }

    /**
     * A JSON object as a map.
     *
     * @return a map that cannot be changed, nor can what is in it; integers are Integer, Long or BigInteger, other
     *     numbers BigDecimal
     * @throws InvalidPayloadException if it is no JSON object
     */
    public Map<String, @Nullable Object> asMap() {
        return read(MapCodec.INSTANCE);
    }

    /**
     * The JSON text.
     *
     * @return one JSON value
     * @throws InvalidPayloadException if it is binary
     */
    public String asText() {
        requireJson();
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }

    /**
     * The bytes.
     *
     * @return a copy, of UTF-8 for JSON
     */
    public byte[] bytes() {
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    /**
     * Sends a payload of this kind on as it is.
     *
     * @return a writer of payloads that are JSON, or binary, as this is
     */
    public PayloadWriter<Payload> writer() {
        return binary ? RawWriter.BINARY : RawWriter.JSON;
    }

    /** A parser to be given back, of the JSON from a byte on. */
    PayloadParser takeParser(int from) {
        requireJson();
        return JsonRules.FACTORY.take(bytes, offset + from, length - from);
    }

    /** The first byte's index, as a parser counts. */
    int offset() {
        return offset;
    }

    /** A parser of the JSON, to be closed. */
    JsonParser parser() {
        requireJson();
        try {
            return JsonRules.FACTORY.createParser(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void putInto(PayloadOutput out) {
        out.put(bytes, offset, length);
    }

    void requireBinary() {
        if (!binary) {
            throw new InvalidPayloadException("", "must be binary, not JSON", "type");
        }
    }

    private void requireJson() {
        if (binary) {
            throw new InvalidPayloadException("", "must be JSON, not binary", "type");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payload payload
                && payload.binary == binary
                && Arrays.equals(
                        bytes, offset, offset + length, payload.bytes, payload.offset, payload.offset + payload.length);
    }

    @Override
    public int hashCode() {
        return ByteBuffer.wrap(bytes, offset, length).hashCode();
    }

    /** Its kind and length only: what is in it may be secret. */
    @Override
    public String toString() {
        return (binary ? "binary payload of " : "JSON payload of ") + length + " bytes";
    }
}
