package dev.antiphon.benchmarks;

import java.io.OutputStream;
import java.util.Arrays;

/** A buffer to be used again: as {@code ByteArrayOutputStream}, without its locks. */
final class Bytes extends OutputStream {
    private byte[] bytes = new byte[8192];
    private int size;

    void reset() {
        size = 0;
    }

    int size() {
        return size;
    }

    @Override
    public void write(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        ensure(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
