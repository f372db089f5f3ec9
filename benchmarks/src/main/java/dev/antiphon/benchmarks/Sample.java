package dev.antiphon.benchmarks;

import dev.antiphon.codec.JsonCodec;

/**
 * A record to read and write.
 *
 * @param name as benchmarks are told by
 * @param type its class
 * @param value what is written
 * @param codec the generated one
 * @param <T> its type
 */
record Sample<T>(String name, Class<T> type, T value, JsonCodec<T> codec) {}
