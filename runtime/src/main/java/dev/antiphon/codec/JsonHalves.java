package dev.antiphon.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A codec of two halves. */
record JsonHalves<T>(JsonReader<T> reader, JsonWriter<T> writer) implements JsonCodec<T> {
    @Override
    public @Nullable T read(JsonInput in) throws IOException {
        return reader.read(in);
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        writer.write(value, out);
    }
}
