package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.javapoet.ClassName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor never sees the runtime, so that each name it writes is resolved here. */
final class RuntimeTypesTest {
    static Stream<ClassName> names() throws IllegalAccessException {
        Stream.Builder<ClassName> names = Stream.builder();
        for (Field field : RuntimeTypes.class.getFields()) {
            names.add((ClassName) field.get(null));
        }
        return names.build();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameIsAPublicTypeOfTheRuntimeOrOfWhatItBrings(ClassName name) throws ClassNotFoundException {
        Class<?> type = Class.forName(name.reflectionName());

        assertTrue(Modifier.isPublic(type.getModifiers()), name + " is not public");
    }

    @Test
    void thereAreNamesToResolve() throws IllegalAccessException {
        assertEquals(RuntimeTypes.class.getFields().length, names().count());
        assertTrue(names().count() > 20);
    }
}
