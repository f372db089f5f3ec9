package dev.antiphon.equivalence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random values of any type, made by constructors, setters and public fields. */
final class RandomValues {
    private static final int DEPTH = 5;

    private final Random random;
    private final int holes;

    /**
     * Values.
     *
     * @param holes how many in a hundred are null where none should be
     */
    RandomValues(Random random, int holes) {
        this.random = random;
        this.holes = holes;
    }

    Object of(JavaType type) {
        return of(type, 0);
    }

    private Object of(JavaType type, int depth) {
        Class<?> raw = type.getRawClass();
        if (raw == Optional.class) {
            return depth > DEPTH || random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(of(type.containedType(0), depth + 1));
        }
        if (RandomScalars.has(raw)) {
            return RandomScalars.of(raw, random);
        }
        if (raw.isEnum()) {
            return RandomScalars.pick(List.of(raw.getEnumConstants()), random);
        }
        if (type.isArrayType()) {
            return array(type, depth);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(type, depth);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return collection(type, depth, Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>());
        }
        return Modifier.isAbstract(raw.getModifiers()) ? of(subtype(type), depth + 1) : made(type, depth + 1);
    }

    private Object array(JavaType type, int depth) {
        Object array = Array.newInstance(type.getContentType().getRawClass(), size(depth));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, orHole(type.getContentType(), depth));
        }
        return array;
    }

    private Map<Object, @Nullable Object> map(JavaType type, int depth) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = size(depth); i > 0; i--) {
            map.put(of(type.getKeyType(), depth + 1), orHole(type.getContentType(), depth));
        }
        return map;
    }

    private Collection<@Nullable Object> collection(JavaType type, int depth, Collection<@Nullable Object> collection) {
        for (int i = size(depth); i > 0; i--) {
            collection.add(orHole(type.getContentType(), depth));
        }
        return collection;
    }

    private int size(int depth) {
        return depth > DEPTH ? 0 : random.nextInt(4);
    }

    private @Nullable Object orHole(JavaType type, int depth) {
        return !type.isPrimitive() && random.nextInt(100) < holes ? null : of(type, depth + 1);
    }

    /** One of the classes that a sealed type has, or that an annotation names. */
    private JavaType subtype(JavaType type) {
        Class<?> raw = type.getRawClass();
        List<Class<?>> classes = raw.isSealed()
                ? List.of(raw.getPermittedSubclasses())
                : Arrays.stream(raw.getAnnotation(JsonSubTypes.class).value())
                        .<Class<?>>map(JsonSubTypes.Type::value)
                        .toList();
        return TypeFactory.defaultInstance().constructSpecializedType(type, RandomScalars.pick(classes, random));
    }

    private Object made(JavaType type, int depth) {
        try {
            Executable maker = maker(type.getRawClass());
            maker.setAccessible(true);
            Object value = maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments(maker, type, depth))
                    : ((Method) maker).invoke(null, arguments(maker, type, depth));
            if (maker.getParameterCount() == 0) {
                fill(value, type, depth);
            }
            return value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return made(type, depth); // a value that the class refuses: another one
            }
            throw new AssertionError(type.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    /** The constructor with the most parameters; of a record the canonical one. */
    private static Executable maker(Class<?> raw) throws NoSuchMethodException {
        if (raw.isRecord()) {
            return raw.getDeclaredConstructor(Arrays.stream(raw.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class[]::new));
        }
        return Stream.of(raw.getDeclaredConstructors())
                .max(Comparator.comparing(Executable::getParameterCount))
                .orElseThrow();
    }

    private @Nullable Object[] arguments(Executable maker, JavaType type, int depth) {
        @Nullable Object[] arguments = new Object[maker.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Type declared = maker.getGenericParameterTypes()[i];
            arguments[i] = member(resolved(declared, type), depth, maker.getParameters()[i]);
        }
        return arguments;
    }

    private void fill(Object value, JavaType type, int depth) throws ReflectiveOperationException {
        for (Class<?> raw = type.getRawClass(); raw != Object.class; raw = raw.getSuperclass()) {
            for (Field field : raw.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                    field.setAccessible(true);
                    field.set(value, member(resolved(field.getGenericType(), type), depth, field));
                }
            }
        }
    }

    private @Nullable Object member(JavaType type, int depth, AnnotatedElement declared) {
        boolean none = nullable(declared) && random.nextInt(3) == 0;
        return none && !type.isPrimitive() ? null : orHole(type, depth);
    }

    private static boolean nullable(AnnotatedElement declared) {
        AnnotatedElement type =
                declared instanceof Field field ? field.getAnnotatedType() : ((Parameter) declared).getAnnotatedType();
        return declared.isAnnotationPresent(Nullable.class) || type.isAnnotationPresent(Nullable.class);
    }

    private static JavaType resolved(Type member, JavaType owner) {
        return TypeFactory.defaultInstance().resolveMemberType(member, owner.getBindings());
    }
}
