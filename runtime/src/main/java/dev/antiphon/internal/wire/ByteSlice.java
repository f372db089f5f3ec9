package dev.antiphon.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A view of some bytes, moved from message to message. The bytes are the owner's and change under it. */
final class ByteSlice {
    private byte[] bytes = new byte[0];
    private int offset;
    private int length;

    void set(byte[] source, int from, int to) {
        bytes = source;
        offset = from;
        length = to - from;
    }

    byte[] array() {
        return bytes;
    }

    int offset() {
        return offset;
    }

    int length() {
        return length;
    }

    boolean is(byte[] other) {
        return other.length == length && Arrays.equals(bytes, offset, offset + length, other, 0, length);
    }

    int hash() {
        return hash(bytes, offset, length);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    /** The bytes as UTF-8. */
    String text() {
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }

    static int hash(byte[] bytes, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ hash >>> 15;
    }
}
