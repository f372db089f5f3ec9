package dev.antiphon.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * JSON payloads as Jackson's trees; every number keeps its value. Each receiver gets a tree of its own, since trees can
 * be changed.
 */
public enum TreeCodec implements PayloadReader<JsonNode>, PayloadWriter<JsonNode> {
    /** The codec. */
    INSTANCE;

    private static final JsonReading<JsonNode> READING = JsonTrees::read;

    @Override
    public JsonNode read(Payload payload) {
        return JsonReading.of(payload, READING);
    }

    @Override
    public void write(JsonNode value, PayloadOutput out) throws IOException {
        JsonTrees.write(out.json(), value);
    }
}
