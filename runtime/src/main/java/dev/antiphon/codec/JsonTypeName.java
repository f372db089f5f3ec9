package dev.antiphon.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client is asked for where a Java type is wanted. */
final class JsonTypeName {
    private static final Set<Class<?>> INTEGERS =
            Set.of(int.class, Integer.class, short.class, Short.class, byte.class, Byte.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class, Number.class);
    private static final Set<Class<?>> STRINGS = Set.of(String.class, CharSequence.class, char.class, Character.class);

    private JsonTypeName() {}

    /** With its article: "an int". */
    static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + constants(type);
        }
        if (type == byte[].class) {
            return "a base64 string";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "a boolean";
        }
        if (Temporal.class.isAssignableFrom(type) || TemporalAmount.class.isAssignableFrom(type)) {
            return "an ISO-8601 " + type.getSimpleName();
        }
        return type.getName().startsWith("java.util.") && !Map.class.isAssignableFrom(type)
                ? "a " + type.getSimpleName()
                : numberOrOther(type);
    }

    private static String numberOrOther(Class<?> type) {
        if (INTEGERS.contains(type)) {
            return "an int";
        }
        if (type == long.class || type == Long.class) {
            return "a long";
        }
        if (type == BigInteger.class) {
            return "an integer";
        }
        if (NUMBERS.contains(type)) {
            return "a number";
        }
        return STRINGS.contains(type) ? "a string" : "an object";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
