package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.Arrays;

/** Bytes that grow: where payloads are written, and the envelope around them. For one thread at a time; reused. */
public final class PayloadOutput {
    private byte[] bytes = new byte[512];
    private int size;

    /** An empty one. */
    public PayloadOutput() {}

    /**
     * Appends a byte.
     *
     * @param value the byte
     */
    public void put(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = value;
    }

    /**
     * A generator that appends UTF-8 JSON here.
     *
     * @return the generator
     */
    public JsonGenerator json() {
        throw new UnsupportedOperationException();
    }
}
