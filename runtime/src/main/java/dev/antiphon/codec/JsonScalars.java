package dev.antiphon.codec;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codecs of the types that JSON has a string, a number or a boolean for. {@link JsonTimes} has those of java.time. */
public final class JsonScalars {
    /** Strings. */
    public static final JsonCodec<String> STRING = JsonCodec.of(JsonInput::string, (value, out) -> out.string(value));

    /** Strings without the blanks around them, as names of constants are read. */
    public static final JsonReader<String> WORD = in -> {
        String text = in.string();
        return text == null ? null : text.trim();
    };

    /** Booleans. */
    public static final JsonCodec<Boolean> BOOLEAN = JsonCodec.of(
            unlessNull(JsonInput::booleanValue), (value, out) -> out.generator().writeBoolean(value));

    /** Whole numbers of 8 bits. */
    public static final JsonCodec<Byte> BYTE = JsonCodec.of(
            unlessNull(JsonInput::byteValue), (value, out) -> out.generator().writeNumber(value));

    /** Whole numbers of 16 bits. */
    public static final JsonCodec<Short> SHORT = JsonCodec.of(
            unlessNull(JsonInput::shortValue), (value, out) -> out.generator().writeNumber(value));

    /** Whole numbers of 32 bits. */
    public static final JsonCodec<Integer> INT = JsonCodec.of(
            unlessNull(JsonInput::intValue), (value, out) -> out.generator().writeNumber(value));

    /** Whole numbers of 64 bits. */
    public static final JsonCodec<Long> LONG = JsonCodec.of(
            unlessNull(JsonInput::longValue), (value, out) -> out.generator().writeNumber(value));

    /** Numbers of 32 bits; NaN and the infinities are written as strings. */
    public static final JsonCodec<Float> FLOAT = JsonCodec.of(
            unlessNull(JsonInput::floatValue), (value, out) -> out.generator().writeNumber(value));

    /** Numbers of 64 bits; NaN and the infinities are written as strings. */
    public static final JsonCodec<Double> DOUBLE = JsonCodec.of(
            unlessNull(JsonInput::doubleValue), (value, out) -> out.generator().writeNumber(value));

    /** An int that may be missing; null stands for none. */
    public static final JsonCodec<OptionalInt> OPTIONAL_INT = JsonCodec.of(
            in -> in.isNull() ? OptionalInt.empty() : OptionalInt.of(in.intValue()),
            (value, out) -> out.value(value.isPresent() ? value.getAsInt() : null, INT));

    /** A long that may be missing; null stands for none. */
    public static final JsonCodec<OptionalLong> OPTIONAL_LONG = JsonCodec.of(
            in -> in.isNull() ? OptionalLong.empty() : OptionalLong.of(in.longValue()),
            (value, out) -> out.value(value.isPresent() ? value.getAsLong() : null, LONG));

    /** A double that may be missing; null stands for none. */
    public static final JsonCodec<OptionalDouble> OPTIONAL_DOUBLE = JsonCodec.of(
            in -> in.isNull() ? OptionalDouble.empty() : OptionalDouble.of(in.doubleValue()),
            (value, out) -> out.value(value.isPresent() ? value.getAsDouble() : null, DOUBLE));

    /** One UTF-16 unit, as a string. */
    public static final JsonCodec<Character> CHAR = text("a string of one character", JsonScalars::onlyChar);

    /** Whole numbers of any length within the bound of the text. */
    public static final JsonCodec<BigInteger> BIG_INTEGER = JsonCodec.of(
            in -> in.isNull() || !JsonNumbers.isInteger(in, "an integer")
                    ? null
                    : in.parser().getBigIntegerValue(),
            (value, out) -> out.generator().writeNumber(value));

    /** Numbers of any length within the bound of the text, their scale kept. */
    public static final JsonCodec<BigDecimal> BIG_DECIMAL = JsonCodec.of(
            in -> in.isNull() || !JsonNumbers.isNumber(in) ? null : in.parser().getDecimalValue(),
            (value, out) -> out.generator().writeNumber(value));

    /** UUIDs in their canonical form, of either case. */
    public static final JsonCodec<UUID> UUID = text("a UUID", JsonScalars::uuid);

    /** URIs. */
    public static final JsonCodec<URI> URI = text("a URI", java.net.URI::create);

    /** Bytes as base64, as RFC 4648 section 4 has it. */
    public static final JsonCodec<byte[]> BASE64 = JsonCodec.of(
            text(
                    "a base64 string",
                    (String text) -> Base64Variants.getDefaultVariant().decode(text)),
            (value, out) -> out.generator().writeBinary(value));

    private JsonScalars() {}

    /**
     * The codec of a type that is written as its {@code toString}.
     *
     * @param wanted what is wanted, for people, with its article
     * @param parse makes a value of a text; throws an IllegalArgumentException where it cannot
     * @param <T> the type
     */
    static <T> JsonCodec<T> text(String wanted, Parse<T> parse) {
        return JsonCodec.of(
                in -> {
                    String text = in.parser().hasToken(JsonToken.VALUE_STRING) ? in.string() : in.mismatch(wanted);
                    return text == null ? null : parse.orReject(text, wanted, in);
                },
                (value, out) -> out.string(value.toString()));
    }

    /** A reader of primitives as one of their boxes, which may be null. */
    static <T> JsonReader<T> unlessNull(JsonReader<T> primitives) {
        return in -> in.isNull() ? null : primitives.read(in);
    }

    static char charValue(JsonInput in) throws IOException {
        Character read = CHAR.read(in);
        if (in.isNull()) {
            in.notes().required();
        }
        return read == null ? 0 : read;
    }

    private static Character onlyChar(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("not one character");
        }
        return text.charAt(0);
    }

    /** The canonical form alone: the JDK's parser takes shorter ones. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID");
        }
        return java.util.UUID.fromString(text);
    }

    /** Makes a value of a text. */
    @FunctionalInterface
    interface Parse<T> {
        T parse(String text);

        /** Notes that a text does not fit. Its exception quotes the text, and is dropped. */
        default @Nullable T orReject(String text, String wanted, JsonInput in) {
            try {
                return parse(text);
            } catch (IllegalArgumentException e) {
                return in.reject("must be " + wanted, "format");
            }
        }
    }
}
