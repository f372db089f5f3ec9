package dev.antiphon.processor.read.constraint;

import com.squareup.javapoet.ArrayTypeName;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Leaf;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.Text;
import java.util.Locale;

/** What clients are told of a constraint that does not hold, unless the author has words of their own. */
final class ConstraintMessages {
    private ConstraintMessages() {}

    static String size(int min, int max, JsonType type) {
        String unit = unit(type);
        if (min == max) {
            return "must have " + count(min, unit);
        }
        if (max == Integer.MAX_VALUE) {
            return "must have at least " + count(min, unit);
        }
        return min == 0 ? "must have at most " + count(max, unit) : "must have " + min + " to " + count(max, unit);
    }

    static String digits(int integer, int fraction) {
        String most = "must have at most " + count(integer, "digits");
        return fraction == 0 ? most + " and no decimals" : most + " and " + count(fraction, "decimals");
    }

    /** {@code PastOrPresent}. */
    static String inTime(String constraint) {
        String words = constraint.replace("OrPresent", " or now").toLowerCase(Locale.ROOT);
        return "must be in the " + words;
    }

    /** {@code NegativeOrZero}. */
    static String sign(String constraint) {
        return "must be " + constraint.replace("OrZero", " or 0").toLowerCase(Locale.ROOT);
    }

    private static String unit(JsonType type) {
        if (type instanceof Text) {
            return "characters";
        }
        if (type instanceof Many) {
            return "elements";
        }
        return type instanceof Leaf leaf && leaf.type() instanceof ArrayTypeName ? "bytes" : "entries";
    }

    private static String count(int number, String units) {
        if (number != 1) {
            return number + " " + units;
        }
        return "1 " + (units.equals("entries") ? "entry" : units.substring(0, units.length() - 1));
    }
}
