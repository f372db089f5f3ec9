package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jackson's annotations, under the rules that hold here. */
final class DatabindRulesTest {
    @Test
    void anEnumTakesWhatItDoesNotKnowForItsDefault() throws JsonProcessingException {
        assertEquals(Level.OTHER, read("\"nope\"", Level.class));
        assertEquals(Level.OTHER, read("\"\"", Level.class));
        assertThrows(JsonProcessingException.class, () -> read("0", Level.class));
        assertThrows(JsonProcessingException.class, () -> read("{\"level\":null}", Holder.class));
    }

    @Test
    void anEnumThatIsWrittenAsNumbersIsReadFromNumbers() throws JsonProcessingException {
        assertEquals("[0,1]", write(Rank.values()));
        assertEquals(Rank.SECOND, read("1", Rank.class));
        assertThrows(JsonProcessingException.class, () -> read("2", Rank.class));
        assertThrows(JsonProcessingException.class, () -> read("-1", Rank.class));
        assertThrows(JsonProcessingException.class, () -> read("\"FIRST\"", Rank.class));
    }

    @Test
    void aMembersFormatComesBeforeThatOfItsEnum() throws JsonProcessingException {
        Formats formats = new Formats(Level.LOW, Rank.SECOND, List.of(Level.LOW), Instant.ofEpochSecond(5));
        String json = "{\"number\":0,\"text\":\"SECOND\",\"numbers\":[0],\"at\":5.000000000}";
        assertEquals(json, write(formats));
        assertEquals(formats, read(json, Formats.class));
    }

    @Test
    void aYearIsAString() throws JsonProcessingException {
        assertEquals(Year.of(2026), read("\"2026\"", Year.class));
        assertThrows(JsonProcessingException.class, () -> read("2026", Year.class));
    }

    @Test
    void aRecordThatStandsForAValueIsWrittenAsThat() throws JsonProcessingException {
        assertEquals("\"x\"", write(new UserId("x")));
        assertEquals(new UserId("x"), read("\"x\"", UserId.class));
    }

    @Test
    void theOnlyConstructorIsWhatItsAnnotationSays() throws JsonProcessingException {
        assertEquals("x", read("\"x\"", Name.class).text());
        assertThrows(JsonProcessingException.class, () -> read("{\"text\":\"x\"}", Name.class));
    }

    @Test
    void aRecordWithoutComponentsSaysOfWhichTypeItIs() throws JsonProcessingException {
        assertEquals("{\"@type\":\"nothing\"}", write(new Sign.Nothing()));
        assertEquals(new Sign.Nothing(), read("{\"@type\":\"nothing\"}", Sign.class));
    }

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return DatabindRules.MAPPER.readValue(json, type);
    }

    private static String write(Object value) throws JsonProcessingException {
        return DatabindRules.MAPPER.writeValueAsString(value);
    }

    enum Level {
        LOW,
        @JsonEnumDefaultValue
        OTHER
    }

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    enum Rank {
        FIRST,
        SECOND
    }

    record Holder(Level level) {}

    record Formats(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Level number,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Rank text,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) List<Level> numbers,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant at) {}

    record UserId(@JsonValue String text) {}

    static final class Name {
        private final String text;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Name(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = Sign.Nothing.class, name = "nothing"))
    sealed interface Sign {
        record Nothing() implements Sign {}
    }
}
