package dev.antiphon.benchmarks;

import io.avaje.jsonb.JsonType;
import java.util.Arrays;

/** A type of avaje-jsonb. It reads no slices, so it is given the array that needs none. */
final class AvajeFormat<T> implements Format<T> {
    private final Bytes out = new Bytes();
    private final JsonType<T> type;

    AvajeFormat(JsonType<T> type) {
        this.type = type;
    }

    @Override
    public T read(byte[] bytes, int offset, int length) {
        return type.fromJson(length == bytes.length ? bytes : Arrays.copyOfRange(bytes, offset, offset + length));
    }

    @Override
    public int write(T value) {
        out.reset();
        type.toJson(value, out);
        return out.size();
    }

    @Override
    public byte[] bytes(T value) {
        return type.toJsonBytes(value);
    }
}
