package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;

/** JSON payloads as Jackson's trees. Each receiver gets a tree of its own, since trees can be changed. */
public enum TreeCodec implements PayloadReader<JsonNode>, PayloadWriter<JsonNode> {
    /** The codec. */
    INSTANCE;

    private static final ObjectReader READER = JsonRules.MAPPER.readerFor(JsonNode.class);

    @Override
    public JsonNode read(Payload payload) {
        try (JsonParser parser = payload.parser()) {
            return READER.readValue(parser);
        } catch (IOException e) {
            throw JsonFaults.of(e);
        }
    }

    @Override
    public void write(JsonNode value, PayloadOutput out) throws IOException {
        JsonRules.MAPPER.writeTree(out.json(), value);
    }
}
