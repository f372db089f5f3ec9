package dev.antiphon.processor.write.json;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.Constraint;
import dev.antiphon.processor.model.json.Constraint.Asserted;
import dev.antiphon.processor.model.json.Constraint.Bound;
import dev.antiphon.processor.model.json.Constraint.Digits;
import dev.antiphon.processor.model.json.Constraint.Email;
import dev.antiphon.processor.model.json.Constraint.InTime;
import dev.antiphon.processor.model.json.Constraint.Matches;
import dev.antiphon.processor.model.json.Constraint.NotBlank;
import dev.antiphon.processor.model.json.Constraint.NotEmpty;
import dev.antiphon.processor.model.json.Constraint.NotNull;
import dev.antiphon.processor.model.json.Constraint.Null;
import dev.antiphon.processor.model.json.Constraint.Size;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.JsonType.MaybeNumber;
import dev.antiphon.processor.model.json.ResultCheck;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Statements that check a value.
 *
 * @param constants where patterns and bounds are kept
 * @param name what those are named after
 */
record CheckExpressions(CheckConstants constants, String name) {
    /** One for each constraint, in the order of the source. */
    Stream<CodeBlock> statements(Checked type, String value, String prefix) {
        return type.constraints().stream()
                .filter(constraint -> !(constraint instanceof NotNull))
                .map(constraint -> CodeBlock.of(
                        "in.check($L, $S, $S)",
                        holds(constraint, type, value),
                        prefix + constraint.message(),
                        constraint.code()));
    }

    /** The same for what is no member that is read: there null is no fault of the client's text, but of the value. */
    Stream<CodeBlock> statements(ResultCheck check, String value) {
        return check.type().constraints().stream()
                .filter(constraint ->
                        !constraint.requires() || !check.type().type().isPrimitive())
                .map(constraint -> CodeBlock.of(
                        "in.checkMember($S, $L, $S, $S)",
                        check.property(),
                        holdsOfResult(constraint, check.type(), value),
                        constraint.message(),
                        constraint.code()));
    }

    private CodeBlock holdsOfResult(Constraint constraint, Checked type, String value) {
        if (constraint instanceof NotNull) {
            return CodeBlock.of("$L != null", value);
        }
        CodeBlock holds = holds(constraint, type, value);
        return constraint.requires() ? CodeBlock.of("$L != null && $L", value, holds) : holds;
    }

    private CodeBlock holds(Constraint constraint, Checked type, String value) {
        if (constraint instanceof Null) {
            return CodeBlock.of("$L == null", value);
        }
        if (constraint instanceof NotBlank) {
            return CodeBlock.of("$T.isNotBlank($L)", RuntimeTypes.TEXT_CONSTRAINTS, value);
        }
        if (constraint instanceof NotEmpty) {
            return CodeBlock.of("$T.isNotEmpty($L)", RuntimeTypes.SIZE_CONSTRAINTS, value);
        }
        if (constraint instanceof Size size) {
            return CodeBlock.of(
                    "$T.hasSize($L, $L, $L)", RuntimeTypes.SIZE_CONSTRAINTS, value, size.min(), most(size.max()));
        }
        if (constraint instanceof Email) {
            return CodeBlock.of("$T.isEmail($L)", RuntimeTypes.TEXT_CONSTRAINTS, value);
        }
        if (constraint instanceof Matches matches) {
            String pattern = constants.pattern(name, matches);
            return CodeBlock.of("$T.matches($L, $L)", RuntimeTypes.TEXT_CONSTRAINTS, value, pattern);
        }
        if (constraint instanceof InTime time) {
            return CodeBlock.of("$T.$L($L)", RuntimeTypes.TIME_CONSTRAINTS, time.method(), value);
        }
        return constraint instanceof Asserted asserted
                ? ofBoolean(asserted, type.type(), value)
                : ofNumber(constraint, type, value);
    }

    private static CodeBlock ofBoolean(Asserted asserted, TypeName type, String value) {
        String holds = (asserted.expected() ? "" : "!") + value;
        return type.isPrimitive() ? CodeBlock.of("$L", holds) : CodeBlock.of("$L == null || $L", value, holds);
    }

    private CodeBlock ofNumber(Constraint constraint, Checked type, String value) {
        if (type.checked() instanceof MaybeNumber number) {
            return CodeBlock.of(
                    "$L.isEmpty() || $L", value, number(constraint, primitive(number), value + "." + getter(number)));
        }
        TypeName number = type.type();
        boolean isBox = number.isBoxedPrimitive() && constraint instanceof Bound bound && isComparable(bound, number);
        return isBox
                ? CodeBlock.of("$L == null || $L", value, number(constraint, number.unbox(), value))
                : number(constraint, number, value);
    }

    private CodeBlock number(Constraint constraint, TypeName type, String value) {
        if (constraint instanceof Digits digits) {
            return CodeBlock.of(
                    "$T.hasDigits($L, $L, $L)",
                    RuntimeTypes.NUMBER_CONSTRAINTS,
                    value,
                    digits.integer(),
                    digits.fraction());
        }
        Bound bound = (Bound) constraint;
        if (type.isPrimitive() && isComparable(bound, type)) {
            return CodeBlock.of("$L $L $L", value, bound.side().operator(), literal(bound));
        }
        return CodeBlock.of(
                "$T.$L($L, $L)",
                RuntimeTypes.NUMBER_CONSTRAINTS,
                bound.side().method(),
                value,
                constants.bound(name, bound));
    }

    /** Whether Java's own operators compare exactly. */
    private static boolean isComparable(Bound bound, TypeName number) {
        TypeName type = number.isPrimitive() ? number : number.unbox();
        boolean isFloating = type.equals(TypeName.DOUBLE) || type.equals(TypeName.FLOAT);
        return isFloating
                ? bound.value().signum() == 0
                : bound.value().stripTrailingZeros().scale() <= 0
                        && bound.value().toBigInteger().bitLength() < Long.SIZE;
    }

    private static String literal(Bound bound) {
        long value = bound.value().longValueExact();
        return value == (int) value ? Long.toString(value) : value + "L";
    }

    private static TypeName primitive(MaybeNumber number) {
        if (number.type().simpleName().equals(OptionalInt.class.getSimpleName())) {
            return TypeName.INT;
        }
        return isDouble(number) ? TypeName.DOUBLE : TypeName.LONG;
    }

    private static boolean isDouble(MaybeNumber number) {
        return number.type().simpleName().equals(OptionalDouble.class.getSimpleName());
    }

    /** {@code OptionalInt} has {@code getAsInt}. */
    private static String getter(MaybeNumber number) {
        return "getAs" + number.type().simpleName().substring("Optional".length()) + "()";
    }

    private static CodeBlock most(int max) {
        return max == Integer.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", max);
    }
}
