package dev.antiphon.codec;

import java.io.IOException;

/**
 * Writes a value as JSON. Stateless and safe for any thread.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface JsonWriter<T> extends PayloadWriter<T> {
    /**
     * Writes one JSON value.
     *
     * @param value the value
     * @param out where it goes
     * @throws IOException if it cannot be written
     */
    void write(T value, JsonOutput out) throws IOException;

    @Override
    default void write(T value, PayloadOutput out) throws IOException {
        write(value, out.values());
    }
}
