package dev.antiphon.benchmarks;

import java.io.IOException;

/**
 * A record and a way to read and write it.
 *
 * @param <T> the record's type
 */
final class Trial<T> {
    /** Room on both sides, as a frame's header and what follows have it. */
    private static final int MARGIN = 64;

    private final Format<T> format;
    private final T value;
    private final byte[] bytes;
    private final int offset;
    private final int length;

    private Trial(Format<T> format, T value, boolean slices) throws IOException {
        byte[] json = format.bytes(value);
        this.format = format;
        this.value = value;
        this.offset = slices ? MARGIN : 0;
        this.length = json.length;
        this.bytes = new byte[json.length + 2 * offset];
        System.arraycopy(json, 0, bytes, offset, length);
    }

    static <T> Trial<T> of(Sample<T> sample, Contender contender) throws IOException {
        return new Trial<>(contender.format(sample), sample.value(), contender != Contender.AVAJE);
    }

    T read() throws IOException {
        return format.read(bytes, offset, length);
    }

    int write() throws IOException {
        return format.write(value);
    }
}
