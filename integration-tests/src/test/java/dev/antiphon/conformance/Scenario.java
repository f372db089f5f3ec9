package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A conversation as it was recorded from Phoenix: what clients do, step by step, and the frames that each then receives.
 *
 * @param name what it shows
 * @param steps open, send, close or kill; each with what is expected
 */
public record Scenario(String name, List<JsonNode> steps) {
    static final ObjectMapper JSON = new ObjectMapper();

    /** The recorded ones. */
    public static List<Scenario> recorded() throws IOException {
        try (InputStream in = Scenario.class.getResourceAsStream("/conformance/public.json")) {
            return list(JSON.readTree(in).required("scenarios")).stream()
                    .map(it -> new Scenario(it.required("name").asText(), list(it.required("steps"))))
                    .toList();
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
