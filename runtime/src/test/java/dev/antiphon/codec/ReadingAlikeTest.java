package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What codecs and databind once did not read alike, or not at all. */
class ReadingAlikeTest {
    record Inner(int size) {}

    record Outer(int number, Inner inner) {}

    record Gaps(List<Optional<UUID>> ids) {}

    record Id(UUID id) {}

    /** As a codec is generated. */
    private static final JsonReader<Inner> INNER = in -> {
        in.startObject();
        in.nextField();
        int size = in.intValue();
        in.nextField();
        return in.isValid() ? new Inner(size) : null;
    };

    private static final JsonReader<Outer> OUTER = ReadingAlikeTest::outer;

    @ParameterizedTest
    @ValueSource(strings = {"", "y", "{\"a\":1", "{\"size\":\"x\",\"a\":1,\"a\":-1e99999999999}"})
    void whatIsNoJsonIsAnInvalidPayload(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Payload payload = Payload.jsonSlice(bytes, 0, bytes.length);
        assertThrows(InvalidPayloadException.class, () -> payload.read(INNER));
        assertThrows(InvalidPayloadException.class, () -> payload.read(DatabindCodec.of(Inner.class)));
    }

    @Test
    void anObjectThatIsThereIsNotMissingForAFaultBeforeIt() {
        assertEquals(
                List.of(new PayloadError("/number", "must be an int", "type")),
                faults(OUTER, "{\"number\":\"1\",\"inner\":{\"size\":2}}"));
    }

    @Test
    void numbersThatJsonHasNotComeBack() {
        assertEquals(Double.NaN, Payload.json("\"NaN\"").read(JsonScalars.DOUBLE));
        assertEquals(Float.NEGATIVE_INFINITY, Payload.json("\"-Infinity\"").read(JsonScalars.FLOAT));
    }

    @Test
    void theEndOfTimeComesBack() {
        assertEquals(Instant.MAX, Payload.json("\"" + Instant.MAX + "\"").read(JsonTimes.INSTANT));
        YearMonth far = YearMonth.of(12_026, 2);
        assertEquals(far, Payload.json("\"" + far + "\"").read(JsonTimes.YEAR_MONTH));
    }

    @Test
    void base64HasItsPadding() {
        assertEquals("format", faults(JsonScalars.BASE64, "\"AQ\"").get(0).code());
    }

    @Test
    void databindTakesNullForAnEmptyOptionalInAList() {
        assertEquals(
                new Gaps(List.of(Optional.empty())),
                Payload.json("{\"ids\":[null]}").read(DatabindCodec.of(Gaps.class)));
    }

    @Test
    void databindTakesAnEmptyStringForNoNull() {
        assertEquals(
                "/id",
                faults(DatabindCodec.of(Id.class), "{\"id\":\"\"}").get(0).path());
    }

    private static List<PayloadError> faults(PayloadReader<?> reader, String json) {
        return assertThrows(
                        InvalidPayloadException.class, () -> Payload.json(json).read(reader))
                .errors();
    }

    private static @Nullable Outer outer(JsonInput in) throws IOException {
        in.startObject();
        in.nextField();
        int number = in.intValue();
        in.nextField();
        Inner inner = INNER.read(in);
        in.nextField();
        in.require("inner", inner);
        return in.isValid() ? new Outer(number, inner) : null;
    }
}
