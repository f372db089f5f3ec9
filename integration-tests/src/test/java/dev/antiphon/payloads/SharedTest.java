package dev.antiphon.payloads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.annotation.Nullable;
import dev.antiphon.annotation.PayloadType;
import dev.antiphon.codec.Payload;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedTest {
    // @start region="type"
    @PayloadType
    record Colour(String name, @Nullable Integer alpha) {}
    // @end

    @Test
    void theCodecOfASharedTypeIsThereForAll() {
        // @start region="use"
        Payload payload = Payload.json(Map.of("name", "green"));
        Colour green = payload.read(SharedTest_ColourCodec.INSTANCE);
        // @end
        assertEquals(new Colour("green", null), green);
    }
}
