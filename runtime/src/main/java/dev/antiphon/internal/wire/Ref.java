package dev.antiphon.internal.wire;

import dev.antiphon.codec.PayloadOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A ref or join_ref as its client wrote it: any JSON value but an object or array, kept as JSON. Equality is typed, as in
 * Phoenix: 1 is not "1". A binary frame's refs are strings. Immutable.
 */
public final class Ref {
    /** The longest ref, as JSON: a membership keeps one. */
    static final int MAX_BYTES = 257;

    /** None. */
    public static final Ref NULL = new Ref("null".getBytes(StandardCharsets.US_ASCII));

    private static final byte[] NOTHING = {};

    private final byte[] json;

    private Ref(byte[] json) {
        this.json = json;
    }

    /** The ref of a JSON value in normal form: strings without needless escapes. */
    static Ref ofJson(byte[] normal) {
        return Arrays.equals(normal, NULL.json) ? NULL : new Ref(normal);
    }

    /** The ref that is a string. */
    public static Ref ofString(String text) {
        return new Ref(JsonText.quote(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether there is none. */
    public boolean isNull() {
        return equals(NULL);
    }

    boolean is(byte[] bytes, int offset, int length) {
        return json.length == length && Arrays.equals(json, 0, length, bytes, offset, offset + length);
    }

    /** Whether this is the string between the quotes of some JSON without escapes. */
    boolean isPlainString(byte[] bytes, int offset, int length) {
        return json[0] == '"'
                && json.length == length + 2
                && Arrays.equals(json, 1, json.length - 1, bytes, offset, offset + length);
    }

    void putJson(PayloadOutput out) {
        out.put(json);
    }

    /** As Elixir's to_string: a string's text, nothing for null, otherwise the JSON. */
    void putText(PayloadOutput out) {
        if (json[0] == '"') {
            byte[] text = JsonText.unescape(json, 1, json.length - 1);
            out.put(text);
        } else {
            out.put(isNull() ? NOTHING : json);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ref ref && Arrays.equals(ref.json, json);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }

    /** The JSON. */
    @Override
    public String toString() {
        return new String(json, StandardCharsets.UTF_8);
    }
}
