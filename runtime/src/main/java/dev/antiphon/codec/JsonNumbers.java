package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Numbers that are exact: none is cut, rounded to a whole one, or made of a string. */
final class JsonNumbers {
    private JsonNumbers() {}

    static int intValue(JsonInput in, String wanted, int least, int most) throws IOException {
        JsonParser parser = in.parser();
        if (!isInteger(in, wanted)) {
            return 0;
        }
        if (parser.getNumberType() == NumberType.INT) {
            int value = parser.getIntValue();
            if (value >= least && value <= most) {
                return value;
            }
        }
        outOfRange(in, least, most);
        return 0;
    }

    static long longValue(JsonInput in) throws IOException {
        JsonParser parser = in.parser();
        if (!isInteger(in, "a long")) {
            return 0;
        }
        if (parser.getNumberType() != NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        outOfRange(in, Long.MIN_VALUE, Long.MAX_VALUE);
        return 0;
    }

    static double doubleValue(JsonInput in) throws IOException {
        Double named = named(in.parser());
        if (named != null) {
            return named;
        }
        if (!isNumber(in)) {
            return 0;
        }
        double value = in.parser().getDoubleValue();
        if (Double.isInfinite(value)) {
            in.reject("is too large a number", "range");
            return 0;
        }
        return value;
    }

    static float floatValue(JsonInput in) throws IOException {
        Double named = named(in.parser());
        if (named != null) {
            return named.floatValue();
        }
        if (!isNumber(in)) {
            return 0;
        }
        float value = in.parser().getFloatValue();
        if (Float.isInfinite(value)) {
            in.reject("is too large a number", "range");
            return 0;
        }
        return value;
    }

    /** What JSON has no number for, by the name that it is written as. */
    private static @Nullable Double named(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return null;
        }
        return switch (parser.getText()) {
            case "NaN" -> Double.NaN;
            case "Infinity", "+Infinity", "INF", "+INF" -> Double.POSITIVE_INFINITY;
            case "-Infinity", "-INF" -> Double.NEGATIVE_INFINITY;
            default -> null;
        };
    }

    /** Whether there is a number without a fraction or an exponent; notes what is there instead. */
    static boolean isInteger(JsonInput in, String wanted) throws IOException {
        if (in.parser().hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return true;
        }
        if (in.parser().hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            in.reject("must be a whole number", "fraction");
        } else {
            in.wanted(wanted);
        }
        return false;
    }

    static boolean isNumber(JsonInput in) throws IOException {
        boolean number = in.parser().currentToken().isNumeric();
        if (!number) {
            in.wanted("a number");
        }
        return number;
    }

    private static void outOfRange(JsonInput in, long least, long most) {
        in.reject("must be from " + least + " to " + most, "range");
    }
}
