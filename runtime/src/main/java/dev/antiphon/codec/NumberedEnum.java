package dev.antiphon.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An enum as its constants' places in the source, from 0.
 *
 * @param <E> the enum
 */
public abstract class NumberedEnum<E extends Enum<E>> implements JsonCodec<E> {
    private final E[] constants;

    /**
     * The codec of an enum.
     *
     * @param constants all constants, in their order
     */
    protected NumberedEnum(E[] constants) {
        this.constants = constants.clone();
    }

    @Override
    public final @Nullable E read(JsonInput in) throws IOException {
        int most = constants.length - 1;
        if (in.isNull()) {
            return null;
        }
        int ordinal = JsonNumbers.intValue(in, "a number from 0 to " + most, 0, most);
        return ordinal <= most ? constants[ordinal] : null;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // what @JsonFormat's numbers are
    public final void write(E value, JsonOutput out) throws IOException {
        out.generator().writeNumber(value.ordinal());
    }
}
