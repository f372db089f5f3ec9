package dev.antiphon.processor.read.json;

import java.util.Set;

/** The shapes that {@code @JsonFormat} knows, as far as they say something of a scalar. */
final class Shapes {
    private static final Set<String> NUMBERS = Set.of("NUMBER", "NUMBER_INT");
    private static final Set<String> PLAIN = Set.of("ANY", "STRING");

    private Shapes() {}

    static boolean isNumber(String shape) {
        return NUMBERS.contains(shape);
    }

    /** Whether what is a string anyway stays one. */
    static boolean isPlain(String shape) {
        return PLAIN.contains(shape);
    }
}
