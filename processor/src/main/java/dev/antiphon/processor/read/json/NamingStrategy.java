package dev.antiphon.processor.read.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Jackson's own strategies of naming, by the names of their classes. */
enum NamingStrategy {
    LOWER_CAMEL("LowerCamelCaseStrategy"),
    UPPER_CAMEL("UpperCamelCaseStrategy"),
    SNAKE("SnakeCaseStrategy"),
    UPPER_SNAKE("UpperSnakeCaseStrategy"),
    LOWER("LowerCaseStrategy"),
    KEBAB("KebabCaseStrategy"),
    LOWER_DOT("LowerDotCaseStrategy");

    private static final String HOLDER = "com.fasterxml.jackson.databind.PropertyNamingStrategies.";

    private final String className;

    NamingStrategy(String className) {
        this.className = className;
    }

    /** The strategy that a class of Jackson's stands for, empty for any other class. */
    static Optional<NamingStrategy> of(String qualifiedName) {
        return Arrays.stream(values())
                .filter(strategy -> qualifiedName.equals(HOLDER + strategy.className))
                .findFirst();
    }

    /** What a property is called in JSON. */
    String name(String property) {
        return switch (this) {
            case LOWER_CAMEL -> property;
            case UPPER_CAMEL -> upperCamel(property);
            case SNAKE -> snake(property);
            case UPPER_SNAKE -> snake(property).toUpperCase(Locale.ROOT);
            case LOWER -> property.toLowerCase(Locale.ROOT);
            case KEBAB -> separated(property, '-');
            case LOWER_DOT -> separated(property, '.');
        };
    }

    private static String upperCamel(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A run of capitals is one word; an underscore in front is dropped. */
    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        boolean inCapitals = false;
        for (int i = name.startsWith("_") ? 1 : 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isCapital = Character.isUpperCase(c);
            boolean afterWord = !snake.isEmpty() && snake.charAt(snake.length() - 1) != '_';
            if (isCapital && !inCapitals && afterWord) {
                snake.append('_');
            }
            snake.append(isCapital ? Character.toLowerCase(c) : c);
            inCapitals = isCapital;
        }
        return snake.isEmpty() ? name : snake.toString();
    }

    /** A run of capitals is one word, but for the last of them, which begins the next one. */
    private static String separated(String name, char separator) {
        StringBuilder words = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char lower = Character.toLowerCase(c);
            if (lower == c) {
                if (capitals > 1) {
                    words.insert(words.length() - 1, separator);
                }
                capitals = 0;
            } else {
                if (capitals == 0 && i > 0) {
                    words.append(separator);
                }
                capitals++;
            }
            words.append(lower);
        }
        return words.toString();
    }
}
