package dev.antiphon.processor.read.constraint;

import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.tools.Diagnostic;

/** Judges the values of a constraint's annotation. */
final class ConstraintChecks {
    private static final Pattern TEMPLATE = Pattern.compile("(?<!\\\\)\\$?\\{[^}]*}");

    private static final Map<String, Integer> FLAGS = Map.of(
            "UNIX_LINES", Pattern.UNIX_LINES,
            "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
            "COMMENTS", Pattern.COMMENTS,
            "MULTILINE", Pattern.MULTILINE,
            "DOTALL", Pattern.DOTALL,
            "UNICODE_CASE", Pattern.UNICODE_CASE,
            "CANON_EQ", Pattern.CANON_EQ);

    private final ConstraintAnnotation annotation;
    private final Report report;

    ConstraintChecks(ConstraintAnnotation annotation, Report report) {
        this.annotation = annotation;
        this.report = report;
    }

    /** Whether a constraint can be made of it; if not, that is told. */
    boolean areGood() {
        if (annotation.says("message") && isTemplate(annotation.string("message"))) {
            report.add(
                    Diagnostic.Kind.WARNING,
                    Fault.ConstraintMessage,
                    annotation.place("message"),
                    Wording.quoted(annotation.string("message")));
        }
        return switch (annotation.name()) {
            case "Size" -> isNotNegative("min") && isNotNegative("max") && isMetBySome();
            case "Digits" -> isNotNegative("integer") && isNotNegative("fraction");
            case "DecimalMin", "DecimalMax" -> isNumber();
            case "Pattern", "Email" -> compiles();
            default -> true;
        };
    }

    static boolean isTemplate(String message) {
        return TEMPLATE.matcher(message).find();
    }

    private boolean isNotNegative(String member) {
        int value = annotation.integer(member);
        if (value < 0) {
            report.add(
                    Fault.ConstraintValue,
                    annotation.place(member),
                    member + " = " + value,
                    "@" + annotation.name(),
                    "is negative",
                    "0 or more");
        }
        return value >= 0;
    }

    private boolean isMetBySome() {
        boolean isMet = annotation.integer("min") <= annotation.integer("max");
        if (!isMet) {
            report.add(
                    Fault.ImpossibleConstraint,
                    annotation.place("min"),
                    "min = " + annotation.integer("min"),
                    "max = " + annotation.integer("max"));
        }
        return isMet;
    }

    private boolean isNumber() {
        String value = annotation.string("value");
        try {
            new BigDecimal(value);
            return true;
        } catch (NumberFormatException e) {
            report.add(
                    Fault.ConstraintValue,
                    annotation.place("value"),
                    Wording.quoted(value),
                    "@" + annotation.name(),
                    "is no number",
                    "a decimal, such as \"0.5\"");
            return false;
        }
    }

    private boolean compiles() {
        int flags = annotation.constants("flags").stream().mapToInt(FLAGS::get).reduce(0, (one, other) -> one | other);
        try {
            Pattern.compile(annotation.string("regexp"), flags);
            return true;
        } catch (PatternSyntaxException e) {
            report.add(
                    Fault.BadRegexp,
                    annotation.place("regexp"),
                    Wording.quoted(annotation.string("regexp")),
                    e.getDescription(),
                    e.getIndex());
            return false;
        }
    }
}
