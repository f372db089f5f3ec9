package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Enums that stand in JSON as numbers, or as values of their constants. */
final class EnumCodecsTest {
    enum Level {
        LOW("low", 10),
        HIGH("high", 20);

        private final String text;
        private final int number;

        Level(String text, int number) {
            this.text = text;
            this.number = number;
        }
    }

    private static final Numbered NUMBERED = new Numbered();
    private static final Valued TEXTS = new Valued(level -> level.text, null);
    private static final Valued NUMBERS = new Valued(level -> level.number, null);
    private static final Valued WITH_DEFAULT = new Valued(level -> level.text, Level.LOW);

    @Test
    void numbersAreThePlacesOfTheConstants() {
        assertEquals(Level.HIGH, read("1", NUMBERED));
        assertEquals(List.of(new PayloadError("", "must be from 0 to 1", "range")), errors("2", NUMBERED));
        assertEquals(List.of(new PayloadError("", "must be from 0 to 1", "range")), errors("-1", NUMBERED));
        assertEquals(
                List.of(new PayloadError("", "must be a number from 0 to 1", "type")), errors("\"HIGH\"", NUMBERED));
        assertEquals(List.of(new PayloadError("", "is required", "required")), errors("null", NUMBERED));
    }

    @Test
    void valuesAreTexts() {
        assertEquals(Level.HIGH, read("\" high \"", TEXTS));
        assertEquals(List.of(new PayloadError("", "must be one of low, high", "value")), errors("\"HIGH\"", TEXTS));
        assertEquals(List.of(new PayloadError("", "must be a string", "type")), errors("1", TEXTS));
    }

    @Test
    void valuesAreNumbersOrTextsOfThem() {
        assertEquals(Level.HIGH, read("20", NUMBERS));
        assertEquals(Level.HIGH, read("\"20\"", NUMBERS));
        assertEquals(List.of(new PayloadError("", "must be one of 10, 20", "value")), errors("21", NUMBERS));
        assertEquals(List.of(new PayloadError("", "must be a whole number", "type")), errors("20.0", NUMBERS));
    }

    @Test
    void whatNoConstantHasIsTheDefault() {
        assertEquals(Level.LOW, read("\"nope\"", WITH_DEFAULT));
        assertEquals(List.of(new PayloadError("", "is required", "required")), errors("null", WITH_DEFAULT));
    }

    @Test
    void keysAreTexts() {
        assertEquals(Level.HIGH, NUMBERS.key("20"));
        assertEquals("20", NUMBERS.name(Level.HIGH));
        assertNull(NUMBERS.key("HIGH"));
    }

    private static Level read(String json, PayloadReader<Level> reader) {
        return Payload.json(json).read(reader);
    }

    private static List<PayloadError> errors(String json, PayloadReader<Level> reader) {
        return assertThrows(InvalidPayloadException.class, () -> read(json, reader))
                .errors();
    }

    private static final class Numbered extends NumberedEnum<Level> {
        Numbered() {
            super(Level.values());
        }
    }

    private static final class Valued extends ValuedEnum<Level> {
        Valued(Function<Level, Object> value, @Nullable Level fallback) {
            super(Level.values(), value, fallback);
        }
    }
}
