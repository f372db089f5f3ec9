package dev.antiphon.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNameTest {
    @Property
    void aSegmentThatMayStandInANameIsReadBackFromIt(@ForAll String value) {
        boolean proper = !value.isEmpty() && !value.contains(":");
        if (proper) {
            var reader = TopicReader.of("room:" + TopicName.segment("roomId", value) + ":x");
            assertEquals(value, reader.literal("room:").segment());
            assertTrue(reader.literal(":x").matched());
        } else {
            assertThrows(IllegalArgumentException.class, () -> TopicName.segment("roomId", value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "a:b"})
    void aValueOfAnotherShapeIsRefusedWithItsName(String value) {
        var failure = assertThrows(IllegalArgumentException.class, () -> TopicName.segment("roomId", value));

        assertTrue(failure.getMessage().startsWith("{roomId} is one segment"), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("got \"" + value + "\""), failure.getMessage());
    }

    @Test
    void aTopicHasAtMost1024Bytes() {
        String longest = "ü".repeat(512);

        assertEquals(longest, TopicName.checked(longest));
        var failure = assertThrows(IllegalArgumentException.class, () -> TopicName.checked(longest + "x"));
        assertTrue(failure.getMessage().contains("at most 1024 bytes"), failure.getMessage());
    }
}
