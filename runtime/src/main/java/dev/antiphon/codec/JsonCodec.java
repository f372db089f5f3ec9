package dev.antiphon.codec;

/**
 * Reads and writes one type as JSON. Stateless and safe for any thread.
 *
 * @param <T> the value's type
 */
public interface JsonCodec<T> extends JsonReader<T>, JsonWriter<T> {}
