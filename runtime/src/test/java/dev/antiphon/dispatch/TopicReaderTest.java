package dev.antiphon.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A typed segment is one whose text is what the value would be written as. */
class TopicReaderTest {
    enum Side {
        BUY,
        SELL
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "+1", "-0", "", "1.0", "0x1", " 1", "1 ", "2147483648", "１"})
    void noOtherTextIsAnInt(String text) {
        var reader = TopicReader.of(text);
        reader.intSegment();

        assertFalse(reader.matched());
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "+1", "9223372036854775808", "1L"})
    void noOtherTextIsALong(String text) {
        var reader = TopicReader.of(text);
        reader.longSegment();

        assertFalse(reader.matched());
    }

    @Test
    void aUuidIsInLowerCase() {
        var uuid = UUID.fromString("0a0b0c0d-0000-4000-8000-00000000000f");
        var reader = TopicReader.of(uuid.toString());

        assertEquals(uuid, reader.uuidSegment());
        assertTrue(reader.matched());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0A0B0C0D-0000-4000-8000-00000000000F",
                "a0b0c0d-0-4000-8000-f",
                "no uuid",
                "0a0b0c0d00004000800000000000000f"
            })
    void noOtherTextIsAUuid(String text) {
        var reader = TopicReader.of(text);
        reader.uuidSegment();

        assertFalse(reader.matched());
    }

    @Test
    void anEnumIsTheNameOfAConstant() {
        var reader = TopicReader.of("SELL");

        assertEquals(Side.SELL, reader.enumSegment(Side.values()));
        assertTrue(reader.matched());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sell", "HOLD", "", "SELL "})
    void noOtherTextIsAnEnum(String text) {
        var reader = TopicReader.of(text);
        reader.enumSegment(Side.values());

        assertFalse(reader.matched());
    }

    @Test
    void afterAMismatchNothingMatchesAnyMore() {
        var reader = TopicReader.of("room:1").literal("lobby:");
        reader.rest();

        assertFalse(reader.matched());
    }

    @Test
    void theRestMayBeNothing() {
        var reader = TopicReader.of("room:").literal("room:");

        assertEquals("", reader.rest());
        assertTrue(reader.matched());
    }
}
