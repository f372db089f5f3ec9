package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enum whose constants stand in JSON as values of theirs: strings, or whole numbers.
 *
 * @param <E> the enum
 */
public abstract class ValuedEnum<E extends Enum<E>> implements JsonCodec<E>, JsonKey<E> {
    private final Function<E, ? extends @Nullable Object> value;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final @Nullable E fallback;
    private boolean numbers;

    /**
     * The codec of an enum.
     *
     * @param constants all constants
     * @param value what a constant stands as: a string, or a whole number
     */
    protected ValuedEnum(E[] constants, Function<E, ? extends @Nullable Object> value) {
        this(constants, value, null);
    }

    /**
     * The codec of an enum with a constant for what is none of the others.
     *
     * @param constants all constants
     * @param value what a constant stands as: a string, or a whole number
     * @param fallback the constant for strings, or numbers, that no constant has
     */
    protected ValuedEnum(E[] constants, Function<E, ? extends @Nullable Object> value, @Nullable E fallback) {
        this.value = value;
        this.fallback = fallback;
        for (E constant : constants) {
            Object own = value.apply(constant);
            if (own != null) {
                this.constants.putIfAbsent(own.toString(), constant);
                numbers |= own instanceof Number;
            }
        }
    }

    @Override
    public final @Nullable E read(JsonInput in) throws IOException {
        JsonParser parser = in.parser();
        boolean fits =
                parser.hasToken(JsonToken.VALUE_STRING) || (numbers && parser.hasToken(JsonToken.VALUE_NUMBER_INT));
        if (!fits) {
            return in.mismatch(numbers ? "a whole number" : "a string");
        }
        E constant = key(parser.getText().trim());
        return constant == null
                ? in.reject("must be one of " + String.join(", ", constants.keySet()), "value")
                : constant;
    }

    @Override
    public final void write(E constant, JsonOutput out) throws IOException {
        Object own = value.apply(constant);
        if (own instanceof Number number) {
            out.generator().writeNumber(number.longValue());
        } else {
            out.string(own == null ? null : own.toString());
        }
    }

    @Override
    public final @Nullable E key(String name) {
        return constants.getOrDefault(name, fallback);
    }

    @Override
    public final String name(E key) {
        return String.valueOf(value.apply(key));
    }
}
