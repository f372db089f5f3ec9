package dev.antiphon.codec;

import java.util.Map;

/** A payload that is not decoded yet: JSON or binary. Immutable. */
public final class Payload {
    /** The empty object. */
    public static final Payload EMPTY = new Payload();

    private Payload() {}

    /**
     * JSON text.
     *
     * @param text one JSON value
     * @return the payload
     */
    public static Payload json(String text) {
        throw new UnsupportedOperationException(text);
    }

    /**
     * A map as a JSON object.
     *
     * @param value the map
     * @return the payload
     */
    public static Payload json(Map<String, ?> value) {
        throw new UnsupportedOperationException(value.toString());
    }

    /**
     * Bytes.
     *
     * @param bytes the bytes, copied
     * @return the payload
     */
    public static Payload binary(byte[] bytes) {
        throw new UnsupportedOperationException(bytes.toString());
    }
}
