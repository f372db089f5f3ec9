package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Objects whose type one of their members tells. Mostly it is the first; where it is not, a second parser looks for it in
 * the bytes, so that nothing has to be kept in the meantime.
 */
final class JsonSubtypes {
    private final PayloadParser parser;
    private final Payload payload;

    /** Whether the parser is within an object that its reader has not gone into yet. */
    private boolean within;

    /** Whether the discriminating member was there, but is no string. */
    private boolean mistyped;

    private boolean empty;

    /** The object's first member, where it is not the discriminator. */
    private @Nullable String looked;

    private @Nullable JsonStreamContext object;

    JsonSubtypes(PayloadParser parser, Payload payload) {
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
            return parser.nextMember();
        }
        within = false;
        return empty || looked != null ? looked : parser.nextMember();
    }

    /** What the discriminating member says; null where it says nothing, which is noted. */
    @Nullable
    String discriminator(String name, JsonInput in) throws IOException {
        mistyped = false;
        String text = find(name);
        if (text == null) {
            rejectMissing(name, in);
        }
        return text;
    }

    /** What the discriminating member says, without going into its object; null where it says nothing, which is noted. */
    @Nullable
    String ahead(String name, JsonInput in) throws IOException {
        String text = ahead(name);
        if (text == null) {
            rejectMissing(name, in);
        }
        return text;
    }

    /** What the discriminating member says, without going into its object; null where it says nothing. */
    @Nullable
    String ahead(String name) throws IOException {
        mistyped = false;
        object = parser.getParsingContext();
        return findFrom(start(), name);
    }

    /** Notes what is wrong with the discriminating member, and passes over its object. */
    void reject(String name, String message, String code, JsonInput in) throws IOException {
        String path = object == null ? "" : JsonPath.of(object.getParent());
        in.notes().add(JsonPath.member(path, name), message, code);
        skip();
    }

    private void rejectMissing(String name, JsonInput in) throws IOException {
        if (mistyped) {
            reject(name, "must be a string", "type", in);
        } else {
            reject(name, "is required", "required", in);
        }
    }

    private @Nullable String find(String name) throws IOException {
        object = parser.getParsingContext();
        int start = start();
        looked = parser.nextMember();
        empty = looked == null;
        within = true;
        if (looked == null) {
            return null;
        }
        if (!looked.equals(name)) {
            return findFrom(start, name);
        }
        looked = null;
        String text = text(parser);
        parser.skipChildren();
        return text == null ? null : parser.isOfType(text);
    }

    /** Where the object begins whose bracket the parser is at. */
    private int start() {
        return parser.position() - 1 - payload.offset();
    }

    private void skip() throws IOException {
        for (String name = nextField(); name != null; name = parser.nextMember()) {
            parser.skipChildren();
        }
    }

    private @Nullable String findFrom(int start, String name) throws IOException {
        PayloadParser ahead = payload.takeParser(start);
        try {
            ahead.nextToken();
            for (String field = ahead.nextFieldName(); field != null; field = ahead.nextFieldName()) {
                ahead.nextToken();
                if (field.equals(name)) {
                    return text(ahead);
                }
                ahead.skipChildren();
            }
            return null;
        } finally {
            JsonRules.FACTORY.give(ahead);
        }
    }

    private @Nullable String text(PayloadParser at) throws IOException {
        mistyped = !at.hasToken(JsonToken.VALUE_STRING) && !at.hasToken(JsonToken.VALUE_NULL);
        return at.hasToken(JsonToken.VALUE_STRING) ? at.string() : null;
    }
}
