package dev.antiphon.codec;

import java.util.function.BiConsumer;
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

    /**
     * The key of the member that the input is at.
     *
     * @param name the member's name
     * @param in the input, which takes what is wrong with the name
     * @return the key, null where there is none of that name, which is noted
     */
    default @Nullable K read(String name, JsonInput in) {
        K key = key(name);
        return key == null ? in.reject("has a name that is no key here", "key") : key;
    }

    /**
     * The same keys, each of which is checked when it is read.
     *
     * @param check notes what is wrong with a key
     * @return keys that are checked
     */
    default JsonKey<K> checked(BiConsumer<K, JsonInput> check) {
        return new CheckedKey<>(this, check);
    }
}
