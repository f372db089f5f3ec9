package dev.antiphon.benchmarks;

import java.io.IOException;

/**
 * Reads and writes one type as JSON, with all made ready that can be.
 *
 * @param <T> the type
 */
interface Format<T> {
    /** Reads a slice of an array, as a message stands within its frame. */
    T read(byte[] bytes, int offset, int length) throws IOException;

    /** Writes to a buffer that is used again; gives how many bytes that made. */
    int write(T value) throws IOException;

    /** Writes to bytes of their own. */
    byte[] bytes(T value) throws IOException;
}
