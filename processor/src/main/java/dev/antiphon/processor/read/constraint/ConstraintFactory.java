package dev.antiphon.processor.read.constraint;

import dev.antiphon.processor.model.json.Constraint;
import dev.antiphon.processor.model.json.Constraint.Asserted;
import dev.antiphon.processor.model.json.Constraint.Bound;
import dev.antiphon.processor.model.json.Constraint.Bound.Side;
import dev.antiphon.processor.model.json.Constraint.Digits;
import dev.antiphon.processor.model.json.Constraint.Email;
import dev.antiphon.processor.model.json.Constraint.InTime;
import dev.antiphon.processor.model.json.Constraint.Matches;
import dev.antiphon.processor.model.json.Constraint.NotBlank;
import dev.antiphon.processor.model.json.Constraint.NotEmpty;
import dev.antiphon.processor.model.json.Constraint.NotNull;
import dev.antiphon.processor.model.json.Constraint.Null;
import dev.antiphon.processor.model.json.Constraint.Size;
import dev.antiphon.processor.model.json.JsonType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes constraints of annotations whose values are good. */
final class ConstraintFactory {
    private static final String ANY_TEXT = ".*";

    private final ConstraintAnnotation annotation;
    private final JsonType type;

    ConstraintFactory(ConstraintAnnotation annotation, JsonType type) {
        this.annotation = annotation;
        this.type = type;
    }

    /** None for an annotation that asks nothing; several for one that asks several things. */
    Stream<Constraint> make() {
        String name = annotation.name();
        return switch (name) {
            case "NotNull" -> Stream.of(new NotNull(message("is required")));
            case "Null" -> Stream.of(new Null(message("must be null")));
            case "NotBlank" -> Stream.of(new NotBlank(message("must not be blank")));
            case "NotEmpty" -> Stream.of(new NotEmpty(message("must not be empty")));
            case "Size" -> Stream.of(size(annotation.integer("min"), annotation.integer("max")));
            case "Digits" -> Stream.of(digits(annotation.integer("integer"), annotation.integer("fraction")));
            case "Pattern" -> Stream.of(pattern("pattern", message("must match " + annotation.string("regexp"))));
            case "Email" -> email(message("must be an email address"));
            case "AssertTrue" -> Stream.of(new Asserted(true, message("must be true")));
            case "AssertFalse" -> Stream.of(new Asserted(false, message("must be false")));
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> Stream.of(inTime(name));
            case "Valid" -> Stream.empty();
            default -> Stream.of(bound(name));
        };
    }

    private Constraint size(int min, int max) {
        return new Size(min, max, message(ConstraintMessages.size(min, max, type)));
    }

    private Constraint digits(int integer, int fraction) {
        return new Digits(integer, fraction, message(ConstraintMessages.digits(integer, fraction)));
    }

    private Stream<Constraint> email(String message) {
        Constraint email = new Email(message);
        return annotation.string("regexp").equals(ANY_TEXT)
                ? Stream.of(email)
                : Stream.of(email, pattern("email", message));
    }

    private Constraint pattern(String code, String message) {
        return new Matches(annotation.string("regexp"), annotation.constants("flags"), code, message);
    }

    private Constraint inTime(String name) {
        String code = name.replace("OrPresent", "").toLowerCase(Locale.ROOT);
        return new InTime("is" + name, code, message(ConstraintMessages.inTime(name)));
    }

    private Constraint bound(String name) {
        return switch (name) {
            case "Min" -> bound(Side.AT_LEAST, BigDecimal.valueOf(annotation.number("value")));
            case "Max" -> bound(Side.AT_MOST, BigDecimal.valueOf(annotation.number("value")));
            case "DecimalMin" -> bound(annotation.flag("inclusive") ? Side.AT_LEAST : Side.MORE_THAN, decimal());
            case "DecimalMax" -> bound(annotation.flag("inclusive") ? Side.AT_MOST : Side.LESS_THAN, decimal());
            case "Positive" -> sign(Side.MORE_THAN);
            case "PositiveOrZero" -> sign(Side.AT_LEAST);
            case "Negative" -> sign(Side.LESS_THAN);
            default -> sign(Side.AT_MOST);
        };
    }

    private Constraint bound(Side side, BigDecimal value) {
        String words = switch (side) {
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case MORE_THAN -> "more than";
            case LESS_THAN -> "less than";
        };
        String code = side == Side.AT_LEAST || side == Side.MORE_THAN ? "min" : "max";
        return new Bound(side, value, code, message("must be " + words + " " + value.toPlainString()));
    }

    private Constraint sign(Side side) {
        String name = annotation.name();
        String code = name.replace("OrZero", "").toLowerCase(Locale.ROOT);
        return new Bound(side, BigDecimal.ZERO, code, message(ConstraintMessages.sign(name)));
    }

    private BigDecimal decimal() {
        return new BigDecimal(annotation.string("value"));
    }

    /** The author's words, unless they are a template: nobody fills that in. */
    private String message(String ours) {
        return annotation.says("message") && !ConstraintChecks.isTemplate(annotation.string("message"))
                ? annotation.string("message")
                : ours;
    }
}
