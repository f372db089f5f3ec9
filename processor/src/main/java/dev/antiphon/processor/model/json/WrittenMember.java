package dev.antiphon.processor.model.json;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/** A member of an object that is written. */
public sealed interface WrittenMember {
    /**
     * The property's name in Java.
     *
     * @return the name
     */
    String property();

    /**
     * How an object is asked for it.
     *
     * @return {@code author()}
     */
    String access();

    /**
     * What stands in JSON.
     *
     * @return the names
     */
    Stream<String> names();

    /**
     * The types that are needed to write it.
     *
     * @return the types
     */
    Stream<JsonType> parts();

    /**
     * One value under one name.
     *
     * @param name its name in JSON
     * @param property the property's name in Java
     * @param access how an object is asked for it
     * @param type what it is
     * @param condition when it is written
     */
    record Value(String name, String property, String access, JsonType type, Condition condition)
            implements WrittenMember {
        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }

        @Override
        public Stream<JsonType> parts() {
            return Stream.of(type);
        }
    }

    /**
     * An object whose members stand among those of the object around it. Where it is null, there are none.
     *
     * @param property the property's name in Java
     * @param access how an object is asked for it
     * @param type its type
     * @param values its members, under the names that they have here
     */
    record Unwrapped(String property, String access, TypeName type, List<Value> values) implements WrittenMember {
        @Override
        public Stream<String> names() {
            return values.stream().map(Value::name);
        }

        @Override
        public Stream<JsonType> parts() {
            return values.stream().flatMap(Value::parts);
        }
    }

    /** When a value is written. */
    enum Condition {
        /** Whatever it is. */
        ALWAYS,
        /** Where it is not null. */
        NOT_NULL,
        /** Where there is something in it. */
        FILLED,
        /** Where it is neither null nor zero. */
        NOT_ZERO
    }
}
