package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Trees and maps are what databind would make of the same JSON, and come back as they were written. */
class UntypedCodecPropertyTest {
    @Property
    void treesAreAsDatabindReadsThem(@ForAll long seed) throws IOException {
        String json = new RandomJson(new Random(seed)).value(4);
        JsonNode tree = Payload.json(json).read(TreeCodec.INSTANCE);
        assertEquals(DatabindRules.MAPPER.readTree(json), tree);
        assertEquals(DatabindRules.MAPPER.writeValueAsString(tree), written(TreeCodec.INSTANCE, tree));
    }

    @Property
    void mapsAreAsDatabindReadsThem(@ForAll long seed) throws IOException {
        String json = "{\"a\":" + new RandomJson(new Random(seed)).value(4) + "}";
        Map<String, Object> map = Payload.json(json).asMap();
        assertEquals(DatabindRules.MAPPER.readValue(json, Map.class), map);
        assertEquals(DatabindRules.MAPPER.writeValueAsString(map), written(MapCodec.INSTANCE, map));
        assertEquals(map, Payload.json(map).asMap());
    }

    @Example
    void theDeepestJsonComesBack() throws IOException {
        String deep = "{\"a\":" + "[".repeat(999) + "]".repeat(999) + "}";
        assertEquals(deep, written(TreeCodec.INSTANCE, Payload.json(deep).read(TreeCodec.INSTANCE)));
        assertEquals(deep, written(MapCodec.INSTANCE, Payload.json(deep).asMap()));
    }

    private static <T> String written(PayloadWriter<? super T> writer, T value) throws IOException {
        PayloadOutput out = new PayloadOutput();
        out.write(writer, value);
        return new String(out.copy(), StandardCharsets.UTF_8);
    }
}
