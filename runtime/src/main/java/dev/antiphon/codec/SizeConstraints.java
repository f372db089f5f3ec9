package dev.antiphon.codec;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much there may be of something. Null meets each of these constraints: that something must be there is asked apart. */
public final class SizeConstraints {
    private SizeConstraints() {}

    /**
     * Whether a text has a length within bounds.
     *
     * @param text the text, counted in UTF-16 units
     * @param min the least
     * @param max the most
     * @return whether it has
     */
    public static boolean hasSize(@Nullable String text, int min, int max) {
        return text == null || isWithin(text.length(), min, max);
    }

    /**
     * Whether a collection has a size within bounds.
     *
     * @param collection the collection
     * @param min the least
     * @param max the most
     * @return whether it has
     */
    public static boolean hasSize(@Nullable Collection<?> collection, int min, int max) {
        return collection == null || isWithin(collection.size(), min, max);
    }

    /**
     * Whether a map has a size within bounds.
     *
     * @param map the map
     * @param min the least
     * @param max the most
     * @return whether it has
     */
    public static boolean hasSize(@Nullable Map<?, ?> map, int min, int max) {
        return map == null || isWithin(map.size(), min, max);
    }

    /**
     * Whether an array has a length within bounds.
     *
     * @param array the array
     * @param min the least
     * @param max the most
     * @return whether it has
     */
    public static boolean hasSize(@Nullable Object @Nullable [] array, int min, int max) {
        return array == null || isWithin(array.length, min, max);
    }

    /**
     * Whether there is a number of bytes within bounds.
     *
     * @param bytes the bytes
     * @param min the least
     * @param max the most
     * @return whether there is
     */
    public static boolean hasSize(byte @Nullable [] bytes, int min, int max) {
        return bytes == null || isWithin(bytes.length, min, max);
    }

    /**
     * Whether a text has a character.
     *
     * @param text the text
     * @return whether it has
     */
    public static boolean isNotEmpty(@Nullable String text) {
        return text == null || !text.isEmpty();
    }

    /**
     * Whether a collection has an element.
     *
     * @param collection the collection
     * @return whether it has
     */
    public static boolean isNotEmpty(@Nullable Collection<?> collection) {
        return collection == null || !collection.isEmpty();
    }

    /**
     * Whether a map has an entry.
     *
     * @param map the map
     * @return whether it has
     */
    public static boolean isNotEmpty(@Nullable Map<?, ?> map) {
        return map == null || !map.isEmpty();
    }

    /**
     * Whether an array has an element.
     *
     * @param array the array
     * @return whether it has
     */
    public static boolean isNotEmpty(@Nullable Object @Nullable [] array) {
        return array == null || array.length > 0;
    }

    /**
     * Whether there is a byte.
     *
     * @param bytes the bytes
     * @return whether there is
     */
    public static boolean isNotEmpty(byte @Nullable [] bytes) {
        return bytes == null || bytes.length > 0;
    }

    private static boolean isWithin(int size, int min, int max) {
        return size >= min && size <= max;
    }
}
