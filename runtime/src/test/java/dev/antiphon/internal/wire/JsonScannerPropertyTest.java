package dev.antiphon.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.antiphon.codec.RandomJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The scanner accepts exactly what jackson-core does, but for strings that are no text: half a surrogate pair. */
class JsonScannerPropertyTest {
    private static final WireLimits LIMITS = new WireLimits(1_024, 255, 20, 30);
    private static final JsonFactory JACKSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(LIMITS.depth())
                    .maxNumberLength(LIMITS.numberLength())
                    .build())
            .build();

    private final JsonScanner scanner = new JsonScanner(LIMITS);

    @Property(tries = 5_000)
    void allJsonIsAccepted(@ForAll long seed) {
        String json = new RandomJson(new Random(seed)).value(4);
        assertEquals(true, scannerAccepts(json), visible(json));
        assertEquals(true, jacksonAccepts(json), visible(json));
    }

    @Property(tries = 50_000)
    void brokenJsonIsJudgedAsByJackson(@ForAll long seed) {
        RandomJson random = new RandomJson(new Random(seed));
        String json = random.broken(random.value(3));
        assertEquals(jacksonAccepts(json), scannerAccepts(json), visible(json));
    }

    @Property(tries = 5_000)
    void anyTextIsJudgedAsByJackson(@ForAll String text) {
        String json = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(jacksonAccepts(json), scannerAccepts(json), visible(json));
    }

    @Property
    void depthIsBoundedAsByJackson(@ForAll long seed) {
        Random random = new Random(seed);
        int depth = 18 + random.nextInt(5);
        String json = "1";
        for (int i = 0; i < depth; i++) {
            json = random.nextBoolean() ? "[" + json + "]" : "{\"a\":" + json + "}";
        }
        assertEquals(jacksonAccepts(json), scannerAccepts(json), visible(json));
    }

    @Property
    void numbersAreBoundedAsByJackson(@ForAll long seed) {
        Random random = new Random(seed);
        String digits = "1".repeat(8 + random.nextInt(6));
        String json = (random.nextBoolean() ? "-" : "") + digits + "1".repeat(random.nextInt(20));
        json += random.nextBoolean() ? "." + digits : "";
        json += random.nextBoolean() ? "e-" + "1".repeat(1 + random.nextInt(3)) : "";
        assertEquals(jacksonAccepts("[" + json + "]"), scannerAccepts("[" + json + "]"), visible(json));
    }

    private boolean scannerAccepts(String json) {
        byte[] padded = ("x" + json + "\"}]1").getBytes(StandardCharsets.UTF_8);
        int length = padded.length - "x\"}]1".length();
        scanner.reset(padded, 1, length);
        try {
            scanner.skipValue();
            return scanner.peek() == JsonScanner.END && scanner.position() == 1 + length;
        } catch (MalformedMessageException e) {
            return false;
        }
    }

    /** From characters, since of bytes Jackson also guesses the encoding. */
    private static boolean jacksonAccepts(String json) {
        try (JsonParser parser = JACKSON.createParser(json)) {
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !isText(parser.getText())) {
                    return false;
                }
                if (token.isNumeric()) {
                    parser.getText();
                }
                values += parser.getParsingContext().inRoot() ? 1 : 0;
            }
            return values == 1;
        } catch (IOException e) {
            return false;
        }
    }

    private static String visible(String json) {
        StringBuilder text = new StringBuilder();
        json.chars().forEach(c -> text.append(c > ' ' && c <= '~' ? (char) c : "<%x>".formatted(c)));
        return text.toString();
    }

    private static boolean isText(String string) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(string);
    }
}
