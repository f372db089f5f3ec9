package dev.antiphon.annotation;

/**
 * What a channel sends that names no {@link Channel#sends sends}: nothing that is known at compile time. Its handlers
 * take a {@code ChannelSocket<NoEvents>}, and can push and broadcast by name.
 */
public enum NoEvents {
    /** The only one. */
    INSTANCE
}
