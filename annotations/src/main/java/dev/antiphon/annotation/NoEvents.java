package dev.antiphon.annotation;

/** What a channel sends that names no {@link Channel#sends sends}: nothing that is known at compile time. */
public enum NoEvents {
    /** The only one. */
    INSTANCE
}
