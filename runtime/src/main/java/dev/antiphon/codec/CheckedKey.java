package dev.antiphon.codec;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keys of which something is asked.
 *
 * @param keys the keys
 * @param check notes what is wrong with one
 */
record CheckedKey<K>(JsonKey<K> keys, BiConsumer<K, JsonInput> check) implements JsonKey<K> {
    @Override
    public @Nullable K key(String name) {
        return keys.key(name);
    }

    @Override
    public String name(K key) {
        return keys.name(key);
    }

    @Override
    public @Nullable K read(String name, JsonInput in) {
        K key = keys.read(name, in);
        if (key != null) {
            check.accept(key, in);
        }
        return key;
    }
}
