package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects as maps. What is read cannot be changed, nor can what is in it; integers are Integer, Long or BigInteger,
 * other numbers BigDecimal, so that every number keeps its value. What is written may also hold what databind can write.
 */
public final class MapCodec implements PayloadReader<Map<String, @Nullable Object>>, PayloadWriter<Map<String, ?>> {
    /** The codec. */
    public static final MapCodec INSTANCE = new MapCodec();

    private static final JsonReading<Map<String, @Nullable Object>> READING = MapCodec::read;

    private MapCodec() {}

    @Override
    public Map<String, @Nullable Object> read(Payload payload) {
        return JsonReading.of(payload, READING);
    }

    private static Map<String, @Nullable Object> read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidPayloadException("", "must be an object");
        }
        return JsonValues.readObject(parser);
    }

    @Override
    public boolean shares(Object value) {
        return value instanceof JsonObject;
    }

    @Override
    public void write(Map<String, ?> value, PayloadOutput out) throws IOException {
        JsonValues.write(out.json(), value);
    }
}
