package dev.antiphon.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How large a number may be, and how long. Bounds are compared exactly, with the decimal that a double is written as. A text
 * counts as the number that it is, as Java writes decimals; one that is none, or is longer than a number in JSON may be,
 * breaks each of these constraints. Null meets them: that something must be there is asked apart.
 */
public final class NumberConstraints {
    private NumberConstraints() {}

    /**
     * Whether a number is not less than a bound.
     *
     * @param number the number
     * @param bound the bound
     * @return whether it is at least that
     */
    public static boolean isAtLeast(@Nullable Number number, BigDecimal bound) {
        return number == null || decimal(number).compareTo(bound) >= 0;
    }

    /**
     * Whether a text is a number that is not less than a bound.
     *
     * @param text the text
     * @param bound the bound
     * @return whether it is at least that
     */
    public static boolean isAtLeast(@Nullable String text, BigDecimal bound) {
        return text == null || isNumber(text, number -> isAtLeast(number, bound));
    }

    /**
     * Whether a number is not more than a bound.
     *
     * @param number the number
     * @param bound the bound
     * @return whether it is at most that
     */
    public static boolean isAtMost(@Nullable Number number, BigDecimal bound) {
        return number == null || decimal(number).compareTo(bound) <= 0;
    }

    /**
     * Whether a text is a number that is not more than a bound.
     *
     * @param text the text
     * @param bound the bound
     * @return whether it is at most that
     */
    public static boolean isAtMost(@Nullable String text, BigDecimal bound) {
        return text == null || isNumber(text, number -> isAtMost(number, bound));
    }

    /**
     * Whether a number is more than a bound.
     *
     * @param number the number
     * @param bound the bound
     * @return whether it is
     */
    public static boolean isMoreThan(@Nullable Number number, BigDecimal bound) {
        return number == null || decimal(number).compareTo(bound) > 0;
    }

    /**
     * Whether a text is a number that is more than a bound.
     *
     * @param text the text
     * @param bound the bound
     * @return whether it is
     */
    public static boolean isMoreThan(@Nullable String text, BigDecimal bound) {
        return text == null || isNumber(text, number -> isMoreThan(number, bound));
    }

    /**
     * Whether a number is less than a bound.
     *
     * @param number the number
     * @param bound the bound
     * @return whether it is
     */
    public static boolean isLessThan(@Nullable Number number, BigDecimal bound) {
        return number == null || decimal(number).compareTo(bound) < 0;
    }

    /**
     * Whether a text is a number that is less than a bound.
     *
     * @param text the text
     * @param bound the bound
     * @return whether it is
     */
    public static boolean isLessThan(@Nullable String text, BigDecimal bound) {
        return text == null || isNumber(text, number -> isLessThan(number, bound));
    }

    /**
     * Whether a number has no more digits than are let through.
     *
     * @param number the number
     * @param integer the most digits before the point
     * @param fraction the most digits behind it
     * @return whether it has
     */
    public static boolean hasDigits(@Nullable Number number, int integer, int fraction) {
        if (number == null) {
            return true;
        }
        BigDecimal decimal =
                number instanceof BigDecimal exact ? exact : decimal(number).stripTrailingZeros();
        return decimal.precision() - decimal.scale() <= integer && decimal.scale() <= fraction;
    }

    /**
     * Whether a text is a number of no more digits than are let through.
     *
     * @param text the text
     * @param integer the most digits before the point
     * @param fraction the most digits behind it
     * @return whether it is
     */
    public static boolean hasDigits(@Nullable String text, int integer, int fraction) {
        return text == null || isNumber(text, number -> hasDigits(number, integer, fraction));
    }

    private static boolean isNumber(String text, Predicate<BigDecimal> asked) {
        if (text.length() > JsonRules.NUMBER_LENGTH) {
            return false; // long ones take long
        }
        try {
            return asked.test(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A double as it is written; a whole number of the JDK's is exact either way. */
    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return number instanceof Double || number instanceof Float
                ? new BigDecimal(number.toString())
                : BigDecimal.valueOf(number.longValue());
    }
}
