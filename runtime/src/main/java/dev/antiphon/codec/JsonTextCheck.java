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
import java.util.regex.Pattern;

/** Whether text that a user wrote is JSON, told where it is not. */
final class JsonTextCheck {
    /** Says where Jackson has the text from, which is not told. */
    private static final Pattern START_MARKER = Pattern.compile(" \\(start marker at \\[Source[^]]*]\\)");

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
                throw new IllegalArgumentException("not JSON: a second value follows the first");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + message(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String message(JsonProcessingException e) {
        String fault = START_MARKER.matcher(e.getOriginalMessage()).replaceAll("");
        return fault + " (line " + e.getLocation().getLineNr() + ", column "
                + e.getLocation().getColumnNr() + ")";
    }
}
