package dev.antiphon.codec;

/**
 * Makes a value of a payload. Stateless and safe for any thread.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface PayloadReader<T> {
    /**
     * Reads a payload.
     *
     * @param payload the payload
     * @return the value
     * @throws InvalidPayloadException if the payload does not fit the type
     */
    T read(Payload payload);
}
