package dev.antiphon.internal.websocket;

import java.util.Arrays;

/** Bytes kept between two reads. It grows with what has come, never by what a header claims. */
final class ByteStore {
    private static final int SMALLEST = 256;

    private byte[] bytes;
    private int size;

    ByteStore(int expected) {
        bytes = new byte[Math.max(SMALLEST, expected)];
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void append(byte[] source, int offset, int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
        }
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }
}
