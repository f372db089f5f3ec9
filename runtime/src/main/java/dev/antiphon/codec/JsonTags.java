package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where JSON says of which type a value is, if that is no member of its base alone: a member that the type itself has, or
 * an object around the value, of one member with the type's name.
 */
public final class JsonTags {
    private static final String WRAPPER = "an object of one member";

    private JsonTags() {}

    /**
     * Like {@link JsonInput#discriminator}, for a member that the type reads by itself, too.
     *
     * @param in the input, in front of the object
     * @param name the member's name
     * @return its text; null for no object and where there is no such text, which is noted
     * @throws IOException if what follows is not JSON
     */
    public static @Nullable String member(JsonInput in, String name) throws IOException {
        return in.parser().hasToken(JsonToken.START_OBJECT) ? in.subtypes().ahead(name, in) : in.mismatch("an object");
    }

    /**
     * Like {@link #member}, but it need not be there.
     *
     * @param in the input, in front of the object
     * @param name the member's name
     * @return its text; the empty text where there is none; null for no object, which is noted
     * @throws IOException if what follows is not JSON
     */
    public static @Nullable String optional(JsonInput in, String name) throws IOException {
        if (!in.parser().hasToken(JsonToken.START_OBJECT)) {
            return in.mismatch("an object");
        }
        String text = in.subtypes().ahead(name);
        return text == null ? "" : text;
    }

    /**
     * Goes into an object around a value.
     *
     * @param in the input
     * @return the name of its member; null for what is no such object, which is noted
     * @throws IOException if what follows is not JSON
     */
    public static @Nullable String startWrapper(JsonInput in) throws IOException {
        JsonParser parser = in.parser();
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            return in.mismatch(WRAPPER);
        }
        String name = parser.nextFieldName();
        if (name == null) {
            return in.reject("must be " + WRAPPER, "type");
        }
        parser.nextToken();
        return name;
    }

    /**
     * Goes out of an object around a value.
     *
     * @param in the input, at the value's end
     * @param value what was read
     * @param <T> the wanted type
     * @return the value; null where something does not fit, which is noted
     * @throws IOException if what follows is not JSON
     */
    public static <T> @Nullable T endWrapper(JsonInput in, @Nullable T value) throws IOException {
        JsonParser parser = in.parser();
        if (value == null && in.isNull()) {
            in.notes().required();
        }
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return value;
        }
        while (!parser.hasToken(JsonToken.END_OBJECT)) {
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
        }
        return in.reject("must be " + WRAPPER, "type");
    }

    /**
     * Passes over a value whose wrapper names no type.
     *
     * @param in the input, at the value
     * @param known what the name may be, separated by commas
     * @param <T> the wanted type
     * @return null
     * @throws IOException if what follows is not JSON
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, whatever the expression is that it ends
    public static <T> @Nullable T unknownWrapper(JsonInput in, String known) throws IOException {
        in.reject("must be one of " + known, "value");
        in.skipValue();
        return null;
    }
}
