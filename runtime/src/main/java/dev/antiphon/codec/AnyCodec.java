package dev.antiphon.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any kind as plain Java: maps, lists, strings, numbers, booleans. What is read cannot be changed; what is written
 * may also hold what databind can write.
 */
public enum AnyCodec implements JsonCodec<Object> {
    /** The codec. */
    INSTANCE;

    @Override
    public @Nullable Object read(JsonInput in) throws IOException {
        return JsonValues.readValue(in.parser());
    }

    @Override
    public void write(Object value, JsonOutput out) throws IOException {
        JsonValues.writeValue(out.generator(), value);
    }
}
