package dev.antiphon.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as a payload. Stateless and safe for any thread.
 *
 * @param <T> the value's type; {@code Void} for none, whose value is null
 */
public interface PayloadWriter<T extends @Nullable Object> {
    /**
     * Writes a value: one JSON value, or bytes where {@link #binary} says so.
     *
     * @param value the value
     * @param out where it goes
     * @throws IOException if the value cannot be written
     */
    void write(T value, PayloadOutput out) throws IOException;

    /**
     * Whether the payload is bytes rather than JSON.
     *
     * @return true for binary
     */
    default boolean binary() {
        return false;
    }

    /**
     * Writes the empty object, which stands for no payload.
     *
     * @return a writer that is given nothing
     */
    static PayloadWriter<@Nullable Void> nothing() {
        return NothingWriter.INSTANCE;
    }
}
