package dev.antiphon.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as lists and maps of what can be compared: arrays and beans have no equals of their own. */
final class Likeness {
    private Likeness() {}

    /** What is equal for values that are equal in every field. */
    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof JsonNode || value instanceof Enum) {
            return value;
        }
        if (value instanceof Set<?> set) {
            return all(set, new LinkedHashSet<>());
        }
        if (value instanceof Collection<?> collection) {
            return all(collection, new ArrayList<>());
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
            map.forEach((key, element) -> entries.put(of(key), of(element)));
            return entries;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? "empty" : List.of("present", of(optional.get()));
        }
        if (value.getClass().isArray()) {
            return array(value);
        }
        return value.getClass().getName().startsWith("java.") ? value : fields(value);
    }

    private static <C extends Collection<@Nullable Object>> C all(Collection<?> from, C to) {
        from.forEach(element -> to.add(of(element)));
        return to;
    }

    private static List<@Nullable Object> array(Object array) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(of(Array.get(array, i)));
        }
        return elements;
    }

    private static Map<String, @Nullable Object> fields(Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("class", value.getClass());
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.put(field.getName(), of(get(field, value)));
                }
            }
        }
        return fields;
    }

    private static @Nullable Object get(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
