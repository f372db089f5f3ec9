package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Arrays and objects of many values of one type. What is read cannot be changed, so that it can be shared. */
final class JsonContainers {
    private JsonContainers() {}

    static <T> @Nullable List<T> list(JsonInput in, JsonReader<T> elements) throws IOException {
        List<T> list = new ArrayList<>();
        return addAll(in, elements, list) ? Collections.unmodifiableList(list) : null;
    }

    static <T> @Nullable Set<T> set(JsonInput in, JsonReader<T> elements) throws IOException {
        Set<T> set = new LinkedHashSet<>();
        return addAll(in, elements, set) ? Collections.unmodifiableSet(set) : null;
    }

    static <T> @Nullable List<@Nullable T> listWithNulls(JsonInput in, JsonReader<T> elements) throws IOException {
        if (!isArray(in)) {
            return null;
        }
        PayloadParser parser = in.parser();
        List<@Nullable T> list = new ArrayList<>();
        while (parser.nextElement()) {
            list.add(elements.read(in));
        }
        return Collections.unmodifiableList(list);
    }

    static <K, V> @Nullable Map<K, V> map(JsonInput in, JsonKey<K> keys, JsonReader<V> values) throws IOException {
        if (!in.startObject()) {
            return null;
        }
        Map<K, V> map = new LinkedHashMap<>();
        PayloadParser parser = in.parser();
        for (String name = parser.nextKey(); name != null; name = parser.nextKey()) {
            K key = keys.read(name, in);
            V value = element(in, values);
            if (key != null && (value != null || in.notes().errors() != null)) {
                map.put(key, value);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    static <K, V> @Nullable Map<K, @Nullable V> mapWithNulls(JsonInput in, JsonKey<K> keys, JsonReader<V> values)
            throws IOException {
        if (!in.startObject()) {
            return null;
        }
        Map<K, @Nullable V> map = new LinkedHashMap<>();
        PayloadParser parser = in.parser();
        for (String name = parser.nextKey(); name != null; name = parser.nextKey()) {
            K key = keys.read(name, in);
            V value = values.read(in);
            if (key != null) {
                map.put(key, value);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    static <T extends @Nullable Object> T @Nullable [] array(@Nullable List<T> list, IntFunction<T[]> maker) {
        return list == null ? null : list.toArray(maker);
    }

    /** An element that must be there; null where that was noted. */
    static <T> @Nullable T element(JsonInput in, JsonReader<T> elements) throws IOException {
        boolean isNull = in.parser().hasToken(JsonToken.VALUE_NULL);
        T element = elements.read(in);
        if (element == null && isNull) {
            in.notes().required();
        }
        return element;
    }

    static boolean isArray(JsonInput in) throws IOException {
        boolean array = in.parser().isExpectedStartArrayToken();
        if (!array) {
            in.mismatch("an array");
        }
        return array;
    }

    private static <T> boolean addAll(JsonInput in, JsonReader<T> elements, Collection<T> collection)
            throws IOException {
        if (!isArray(in)) {
            return false;
        }
        PayloadParser parser = in.parser();
        while (parser.nextElement()) {
            T element = element(in, elements);
            if (element != null || in.notes().errors() != null) {
                collection.add(element);
            }
        }
        return true;
    }
}
