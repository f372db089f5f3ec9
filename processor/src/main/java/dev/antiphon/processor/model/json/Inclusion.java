package dev.antiphon.processor.model.json;

import java.util.Arrays;
import java.util.Optional;

/** When a member is written. */
public enum Inclusion {
    /** Whatever it is. */
    ALWAYS,
    /** Unless it is null. */
    NON_NULL,
    /** Unless it is null, or an empty optional. */
    NON_ABSENT,
    /** Unless there is nothing in it. */
    NON_EMPTY,
    /** Unless it is what it would be anyway: zero, false, or empty. */
    NON_DEFAULT;

    /**
     * The inclusion of a name.
     *
     * @param name the constant of Jackson's {@code JsonInclude.Include}
     * @return the inclusion, empty where it is none of these
     */
    public static Optional<Inclusion> of(String name) {
        return Arrays.stream(values())
                .filter(inclusion -> inclusion.name().equals(name))
                .findFirst();
    }
}
