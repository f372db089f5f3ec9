package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The parser that is kept, its short cuts taken, sees what Jackson's own sees. */
class PayloadParserTest {
    private static final JsonFactory JACKSON = new JsonFactory();
    private static final int TEXTS = 20_000;
    private static final int MARGIN = 5;

    private final Random random = new Random(5);
    private final MixedJson texts = new MixedJson(random);

    @Test
    void seesWhatJacksonSees() throws IOException {
        int broken = 0;
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = texts.next();
            if (i % 3 == 0) {
                text[random.nextInt(text.length)] = (byte) random.nextInt(256);
            }
            String expected = byJackson(text);
            assertEquals(expected, byKept(text), () -> new String(text, StandardCharsets.UTF_8));
            broken += expected.endsWith("!") ? 1 : 0;
        }
        assertTrue(broken > TEXTS / 20 && broken < TEXTS / 2, "some are broken, not all: " + broken);
    }

    private static String byJackson(byte[] text) throws IOException {
        StringBuilder seen = new StringBuilder();
        try (JsonParser parser = JACKSON.createParser(text, 0, text.length)) {
            parser.nextToken();
            see(parser, seen);
        } catch (JsonProcessingException e) {
            return "broken!";
        }
        return seen.toString();
    }

    private static String byKept(byte[] text) throws IOException {
        byte[] within = new byte[text.length + 2 * MARGIN];
        System.arraycopy(text, 0, within, MARGIN, text.length);
        StringBuilder seen = new StringBuilder();
        PayloadParser parser = JsonRules.FACTORY.take(within, MARGIN, text.length);
        try {
            parser.nextToken();
            see(parser, seen);
        } catch (JsonProcessingException e) {
            return "broken!";
        } finally {
            JsonRules.FACTORY.give(parser);
        }
        return seen.toString();
    }

    /** The value that the parser is at. */
    private static void see(JsonParser parser, StringBuilder seen) throws IOException {
        JsonToken token = parser.currentToken();
        seen.append(token).append(' ');
        if (token == JsonToken.START_OBJECT) {
            for (String name = nextMember(parser); name != null; name = nextMember(parser)) {
                seen.append(name).append('=').append(parser.getParsingContext().pathAsPointer());
                see(parser, seen);
            }
            seen.append(parser.currentToken());
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                see(parser, seen);
            }
        } else if (token == JsonToken.VALUE_STRING) {
            seen.append(parser instanceof PayloadParser kept ? kept.string() : parser.getText());
            seen.append(parser.getText());
        } else if (token != null && token.isNumeric()) {
            seen.append(parser.getNumberType()).append(parser.getNumberValue()).append(parser.getText());
            seen.append(new String(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
            seen.append(parser.getDecimalValue());
        }
    }

    private static String nextMember(JsonParser parser) throws IOException {
        if (parser instanceof PayloadParser kept) {
            return kept.nextMember();
        }
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }
}
