package dev.antiphon.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/**
 * JSON payloads as Jackson's trees; every number keeps its value. Each receiver gets a tree of its own, since trees can
 * be changed.
 */
public enum TreeCodec implements JsonCodec<JsonNode> {
    /** The codec. */
    INSTANCE;

    /** The tree; of JSON's null too, which is a node. */
    @Override
    public JsonNode read(JsonInput in) throws IOException {
        return JsonTrees.read(in.parser());
    }

    @Override
    public void write(JsonNode value, JsonOutput out) throws IOException {
        JsonTrees.write(out.generator(), value);
    }
}
