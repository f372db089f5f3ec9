package dev.antiphon.codec;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether there is anything in a value: generated code asks, where a member is to be left out otherwise. */
public final class JsonContent {
    private static final UUID NIL = new UUID(0, 0);

    private JsonContent() {}

    /**
     * Whether a text is not empty.
     *
     * @param value the text
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    /**
     * Whether there are elements.
     *
     * @param value what holds them
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable Collection<?> value) {
        return value != null && !value.isEmpty();
    }

    /**
     * Whether there are entries.
     *
     * @param value what holds them
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable Map<?, ?> value) {
        return value != null && !value.isEmpty();
    }

    /**
     * Whether there are elements.
     *
     * @param value what holds them
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable Object @Nullable [] value) {
        return value != null && value.length > 0;
    }

    /**
     * Whether there are bytes.
     *
     * @param value the bytes
     * @return false for null, too
     */
    public static boolean isFilled(byte @Nullable [] value) {
        return value != null && value.length > 0;
    }

    /**
     * Whether there is a value.
     *
     * @param value what may hold it
     * @return false for null, too
     */
    @SuppressWarnings("NullableOptional") // a bean may have left it so
    public static boolean isFilled(@Nullable Optional<?> value) {
        return value != null && value.isPresent();
    }

    /**
     * Whether there is a number.
     *
     * @param value what may hold it
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable OptionalInt value) {
        return value != null && value.isPresent();
    }

    /**
     * Whether there is a number.
     *
     * @param value what may hold it
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable OptionalLong value) {
        return value != null && value.isPresent();
    }

    /**
     * Whether there is a number.
     *
     * @param value what may hold it
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable OptionalDouble value) {
        return value != null && value.isPresent();
    }

    /**
     * Whether a UUID is another one than that of zeros alone.
     *
     * @param value the UUID
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable UUID value) {
        return value != null && !value.equals(NIL);
    }

    /**
     * Whether a URI is not empty.
     *
     * @param value the URI
     * @return false for null, too
     */
    public static boolean isFilled(@Nullable URI value) {
        return value != null && !value.toString().isEmpty();
    }

    /**
     * Whether a number is not zero.
     *
     * @param value the number
     * @return true for the negative zero, too
     */
    public static boolean isNotZero(double value) {
        return Double.doubleToLongBits(value) != 0;
    }

    /**
     * Whether a number is not zero.
     *
     * @param value a number in its box
     * @return false for null; true for the negative zero
     */
    public static boolean isNotZero(@Nullable Number value) {
        return value != null && isNotZero(value.doubleValue());
    }

    /**
     * Whether it is true.
     *
     * @param value a boolean in its box
     * @return false for null, too
     */
    public static boolean isNotZero(@Nullable Boolean value) {
        return value != null && value;
    }

    /**
     * Whether it is another unit than zero.
     *
     * @param value a UTF-16 unit in its box
     * @return false for null, too
     */
    public static boolean isNotZero(@Nullable Character value) {
        return value != null && value != 0;
    }
}
