package dev.antiphon.codec;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects as maps. What is read cannot be changed, nor can what is in it; integers are Integer, Long or BigInteger,
 * other numbers BigDecimal, so that every number keeps its value. What is written may also hold what databind can write.
 */
public final class MapCodec implements JsonReader<Map<String, @Nullable Object>>, JsonWriter<Map<String, ?>> {
    /** The codec. */
    public static final MapCodec INSTANCE = new MapCodec();

    private MapCodec() {}

    @Override
    public @Nullable Map<String, @Nullable Object> read(JsonInput in) throws IOException {
        return in.startObject() ? JsonValues.readObject(in.parser()) : null;
    }

    @Override
    public boolean shares(Object value) {
        return value instanceof JsonObject;
    }

    @Override
    public void write(Map<String, ?> value, JsonOutput out) throws IOException {
        JsonValues.write(out.generator(), value);
    }
}
