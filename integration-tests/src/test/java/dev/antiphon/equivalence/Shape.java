package dev.antiphon.equivalence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A type of payload, as a user would write it.
 *
 * @param name its own among all
 * @param payload the type's expression in Java
 * @param declarations what is declared for it, by the names of the types
 * @param crossing what it is crossed with
 * @param meaning who can say what it means
 */
record Shape(String name, String payload, Map<String, String> declarations, Crossing crossing, Meaning meaning) {
    private static final Pattern ANNOTATION = Pattern.compile("@(Json\\w+)");
    private static final Pattern WORD = Pattern.compile("[\\w$]+|\"([^\"]*)\"");

    /** Who can say what a shape means. */
    enum Meaning {
        /** Databind, to which the codec is compared. */
        SHARED,
        /** The codec alone: a sealed type without Jackson's annotations means nothing to databind. */
        CODEC,
        /** Databind alone, to which the processor leaves the shape. */
        DATABIND
    }

    /** Jackson's annotations in it. */
    Set<String> annotations() {
        return declarations.values().stream()
                .flatMap(source -> ANNOTATION.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Names and texts of its source, from which documents are made that nearly fit. */
    List<String> words() {
        return declarations.values().stream()
                .flatMap(source -> WORD.matcher(source).results())
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    String source() {
        return String.join("\n", declarations.values());
    }

    @Override
    public String toString() {
        return name + ": " + payload;
    }
}
