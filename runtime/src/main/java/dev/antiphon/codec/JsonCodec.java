package dev.antiphon.codec;

/**
 * Reads and writes one type as JSON. Stateless and safe for any thread.
 *
 * @param <T> the value's type
 */
public interface JsonCodec<T> extends JsonReader<T>, JsonWriter<T> {
    /**
     * A codec of two halves.
     *
     * @param reader reads
     * @param writer writes
     * @param <T> the value's type
     * @return both
     */
    static <T> JsonCodec<T> of(JsonReader<T> reader, JsonWriter<T> writer) {
        return new JsonHalves<>(reader, writer);
    }
}
