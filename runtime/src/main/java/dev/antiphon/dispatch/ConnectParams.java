package dev.antiphon.dispatch;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The query parameters of a connect, as generated code reads them into a record.
 *
 * @param values the first value of each parameter, decoded; {@code vsn} too
 */
public record ConnectParams(Map<String, String> values) {
    /**
     * A parameter that must be there.
     *
     * @param name its name
     * @return its value
     * @throws InvalidConnectParamException if it is missing
     */
    public String require(String name) {
        return find(name).orElseThrow(() -> InvalidConnectParamException.missing(name));
    }

    /**
     * A parameter that must be there, of another type than text.
     *
     * @param name its name
     * @param parser makes the value of the text; an {@link IllegalArgumentException} means it is none
     * @param <T> the value's type
     * @return its value
     * @throws InvalidConnectParamException if it is missing or malformed
     */
    public <T> T require(String name, Function<String, T> parser) {
        return find(name, parser).orElseThrow(() -> InvalidConnectParamException.missing(name));
    }

    /**
     * Reads a truth value, and no other text.
     *
     * @param text {@code true} or {@code false}
     * @return the value
     * @throws IllegalArgumentException if the text is neither
     */
    public static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /**
     * A parameter that may be there.
     *
     * @param name its name
     * @return its value
     */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A parameter that may be there, of another type than text.
     *
     * @param name its name
     * @param parser makes the value of the text; an {@link IllegalArgumentException} means it is none
     * @param <T> the value's type
     * @return its value
     * @throws InvalidConnectParamException if it is malformed
     */
    public <T> Optional<T> find(String name, Function<String, T> parser) {
        return find(name).map(text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException e) {
                throw InvalidConnectParamException.malformed(name);
            }
        });
    }
}
