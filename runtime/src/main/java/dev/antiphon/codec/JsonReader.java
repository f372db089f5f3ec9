package dev.antiphon.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value from JSON by streaming. Stateless and safe for any thread.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface JsonReader<T> extends PayloadReader<T> {
    /**
     * Reads the value that the input is at. What does not fit is told to the input, which goes on, so that one answer
     * tells all faults.
     *
     * @param in the input, at the value's first token; at its last one afterwards
     * @return the value; null for JSON's null, and where it does not fit
     * @throws IOException if what follows is not JSON
     */
    @Nullable
    T read(JsonInput in) throws IOException;

    @Override
    default T read(Payload payload) {
        return JsonReading.of(payload, this);
    }
}
