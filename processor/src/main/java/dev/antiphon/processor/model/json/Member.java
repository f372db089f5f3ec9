package dev.antiphon.processor.model.json;

import java.util.List;

/**
 * A member of an object that is read.
 *
 * @param names its names in JSON: its own, then aliases
 * @param property its name in Java
 * @param type what it is
 * @param presence whether it must be there, and be something
 */
public record Member(List<String> names, String property, JsonType type, Presence presence) {
    /** Whether a member must be there, and be something. */
    public enum Presence {
        /** It must be there, and not be null. */
        REQUIRED,
        /** It must be there, and may be null. */
        NULLABLE,
        /** It may be missing, which is the same as null. */
        OPTIONAL,
        /** It may be missing, which changes nothing; it must not be null. */
        UNLESS_MISSING,
        /** It may be missing, which changes nothing, and it may be null. */
        NULLABLE_UNLESS_MISSING
    }

    /**
     * Its own name in JSON.
     *
     * @return the name that faults are told by
     */
    public String name() {
        return names.get(0);
    }
}
