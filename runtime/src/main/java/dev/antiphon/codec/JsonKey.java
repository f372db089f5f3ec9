package dev.antiphon.codec;

import org.jspecify.annotations.Nullable;

/**
 * A type as the key of a map, which JSON writes as a member's name. Stateless and safe for any thread.
 *
 * @param <K> the key's type
 */
public interface JsonKey<K> {
    /**
     * The key of a member's name.
     *
     * @param name the name
     * @return the key, null where there is none of that name
     */
    @Nullable
    K key(String name);

    /**
     * The member's name of a key.
     *
     * @param key the key
     * @return the name
     */
    String name(K key);
}
