package dev.antiphon.codec;

/**
 * Makes a value of a payload. Stateless and safe for any thread.
 *
 * @param <T> the value's type
 */
public interface PayloadReader<T> {
    /**
     * Reads a payload.
     *
     * @param payload the payload
     * @return the value
     * @throws InvalidPayloadException if the payload does not fit the type
     */
    T read(Payload payload);

    /**
     * Whether a value is of the type and nobody can change it. What was broadcast is then read once for all who receive
     * it on this node, or not at all; otherwise each gets a value of its own.
     *
     * @param value what was broadcast, or what {@link #read} returned
     * @return true if it may be handed to many
     */
    default boolean shares(Object value) {
        return false;
    }
}
