package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Objects whose type one of their members tells. Mostly it is the first; where it is not, a second parser looks for it in
 * the bytes, so that nothing has to be kept in the meantime.
 */
final class JsonSubtypes {
    private final JsonParser parser;
    private final Payload payload;

    /** Whether the parser is within an object that its reader has not gone into yet. */
    private boolean within;

    /** Whether the discriminating member was there, but is no string. */
    private boolean mistyped;

    private String path = "";

    JsonSubtypes(JsonParser parser, Payload payload) {
        this.parser = parser;
        this.payload = payload;
    }

    /** Asked once for each object: whether it was begun here. */
    boolean isWithin() {
        return within;
    }

    /** The next member's name; the one that was looked at, if it was not the discriminator. */
    @Nullable
    String nextField() throws IOException {
        if (!within) {
            return parser.nextFieldName();
        }
        within = false;
        if (parser.hasToken(JsonToken.FIELD_NAME)) {
            return parser.currentName();
        }
        return parser.hasToken(JsonToken.END_OBJECT) ? null : parser.nextFieldName();
    }

    /** What the discriminating member says; null where it says nothing, which is noted. */
    @Nullable
    String discriminator(String name, JsonInput in) throws IOException {
        mistyped = false;
        String text = find(name);
        if (text == null && mistyped) {
            reject(name, "must be a string", "type", in);
        } else if (text == null) {
            reject(name, "is required", "required", in);
        }
        return text;
    }

    /** Notes what is wrong with the discriminating member, and passes over its object. */
    void reject(String name, String message, String code, JsonInput in) throws IOException {
        in.notes().add(JsonPath.member(path, name), message, code);
        skip();
    }

    private @Nullable String find(String name) throws IOException {
        path = JsonPath.of(parser.getParsingContext());
        long start = parser.currentTokenLocation().getByteOffset();
        String first = parser.nextFieldName();
        within = true;
        if (first == null) {
            return null;
        }
        if (!first.equals(name)) {
            return findFrom((int) start, name);
        }
        parser.nextToken();
        String text = text(parser);
        parser.skipChildren();
        return text;
    }

    private void skip() throws IOException {
        for (String name = nextField(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private @Nullable String findFrom(int start, String name) throws IOException {
        try (JsonParser ahead = payload.parser(start)) {
            ahead.nextToken();
            for (String field = ahead.nextFieldName(); field != null; field = ahead.nextFieldName()) {
                ahead.nextToken();
                if (field.equals(name)) {
                    return text(ahead);
                }
                ahead.skipChildren();
            }
        }
        return null;
    }

    private @Nullable String text(JsonParser at) throws IOException {
        mistyped = !at.hasToken(JsonToken.VALUE_STRING) && !at.hasToken(JsonToken.VALUE_NULL);
        return at.hasToken(JsonToken.VALUE_STRING) ? at.getText() : null;
    }
}
