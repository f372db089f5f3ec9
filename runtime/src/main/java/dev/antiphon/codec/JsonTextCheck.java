package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether text that a user wrote is JSON, told where it is not. */
final class JsonTextCheck {
    private JsonTextCheck() {}

    /**
     * The text's bytes, without the blanks around.
     *
     * @throws IllegalArgumentException if it is not one JSON value
     */
    static byte[] utf8(String text) {
        String value = text.strip();
        check(value);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not JSON: half a surrogate pair cannot be sent as UTF-8", e);
        }
    }

    private static void check(String text) {
        try (JsonParser parser = JsonRules.FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new IllegalArgumentException("not JSON: there is nothing. For no payload, use Payload.EMPTY.");
            }
            parser.skipChildren();
            parser.finishToken();
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("not JSON: a second value follows the first"
                        + at(parser.currentTokenLocation().getColumnNr()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage() + location(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String location(JsonProcessingException e) {
        return " (line " + e.getLocation().getLineNr() + ", column "
                + e.getLocation().getColumnNr() + ")";
    }

    private static String at(int column) {
        return " (column " + column + ")";
    }
}
