package dev.antiphon.processor.model.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import java.util.List;
import java.util.stream.Stream;

/** How values of a type stand in JSON, where a payload has one. */
public sealed interface JsonType {
    /**
     * The Java type.
     *
     * @return the type as the user wrote it
     */
    TypeName type();

    /**
     * The types that it is made of, itself not included.
     *
     * @return the types of elements, keys and values
     */
    default Stream<JsonType> parts() {
        return Stream.empty();
    }

    /**
     * Whether it has a value of its own for what is not there.
     *
     * @return true where a member of it need not be there
     */
    default boolean canBeAbsent() {
        return false;
    }

    /**
     * The type alone, whatever is asked of its values.
     *
     * @return the type within, where this is {@link Checked}
     */
    default JsonType unchecked() {
        return this;
    }

    /**
     * Another type, of which the same is asked.
     *
     * @param other the other type
     * @return it, checked where this is
     */
    default JsonType askedOf(JsonType other) {
        return other;
    }

    /**
     * Whether there must be a value, where the type by itself could do without.
     *
     * @return whether a constraint says so
     */
    default boolean isDemanded() {
        return false;
    }

    /**
     * A type whose values must meet constraints when they are read.
     *
     * @param checked the type
     * @param constraints what is asked of them
     */
    record Checked(JsonType checked, List<Constraint> constraints) implements JsonType {
        @Override
        public TypeName type() {
            return checked.type();
        }

        @Override
        public JsonType unchecked() {
            return checked;
        }

        /**
         * Whether nothing is left to check of a value that is there.
         *
         * @return whether all that is asked is that there is one
         */
        public boolean isOnlyDemanded() {
            return constraints.stream().allMatch(Constraint.NotNull.class::isInstance);
        }

        @Override
        public JsonType askedOf(JsonType other) {
            return new Checked(other, constraints);
        }

        @Override
        public boolean canBeAbsent() {
            boolean wanted = checked.isDemanded() || isDemanded();
            return !wanted
                    && (checked.canBeAbsent() || constraints.stream().anyMatch(Constraint.Null.class::isInstance));
        }

        @Override
        public boolean isDemanded() {
            return checked.isDemanded() || constraints.stream().anyMatch(Constraint::requires);
        }

        @Override
        public Stream<JsonType> parts() {
            return Stream.of(checked);
        }
    }

    /**
     * A primitive, which has methods of its own on input and output.
     *
     * @param type the primitive
     * @param reads the method of the input
     * @param writes the method of the output
     */
    record Primitive(TypeName type, String reads, String writes) implements JsonType {}

    /** {@code String}. */
    record Text() implements JsonType {
        @Override
        public TypeName type() {
            return ClassName.get(String.class);
        }
    }

    /**
     * A type that the runtime has a codec for.
     *
     * @param type the type
     * @param holder the class with the codec
     * @param constant the codec's constant
     */
    record Leaf(TypeName type, ClassName holder, String constant) implements JsonType {
        /** A tree is null then, and has a node for null. */
        @Override
        public boolean canBeAbsent() {
            return type.equals(RuntimeTypes.JSON_NODE);
        }
    }

    /**
     * {@code OptionalInt} and its like.
     *
     * @param type the type
     * @param constant its codec among the runtime's scalars
     */
    record MaybeNumber(ClassName type, String constant) implements JsonType {
        @Override
        public boolean canBeAbsent() {
            return true;
        }
    }

    /**
     * A type with a codec generated for it: a record, an enum, ….
     *
     * @param type the type, with its arguments
     */
    record Named(TypeName type) implements JsonType {}

    /**
     * A type annotated {@code @PayloadType}, whose codec stands in a file of its own.
     *
     * @param type the type
     */
    record Shared(ClassName type) implements JsonType {
        /**
         * The codec's class.
         *
         * @return a class beside the type, with a constant {@code INSTANCE}
         */
        public ClassName codec() {
            return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Codec");
        }
    }

    /**
     * A type that does not exist yet, or never: another processor may write it in this round.
     *
     * @param type its name
     */
    record Missing(TypeName type) implements JsonType {}

    /**
     * {@code Optional<T>}.
     *
     * @param type the type
     * @param value what it may hold
     */
    record Maybe(TypeName type, JsonType value) implements JsonType {
        @Override
        public boolean canBeAbsent() {
            return !isDemanded();
        }

        @Override
        public boolean isDemanded() {
            return value.isDemanded();
        }

        @Override
        public Stream<JsonType> parts() {
            return Stream.of(value);
        }
    }

    /**
     * Many values in an array.
     *
     * @param type the type
     * @param kind what collects them
     * @param element what each is
     * @param nulls whether some may be null
     */
    record Many(TypeName type, Kind kind, JsonType element, boolean nulls) implements JsonType {
        /** What collects the elements. */
        public enum Kind {
            /** A list, or a collection of no kind. */
            LIST,
            /** A set. */
            SET,
            /** An array. */
            ARRAY
        }

        @Override
        public Stream<JsonType> parts() {
            return Stream.of(element);
        }
    }

    /**
     * Many values in an object, by keys.
     *
     * @param type the type
     * @param key what the members' names are
     * @param value what each value is
     * @param nulls whether some values may be null
     */
    record Keyed(TypeName type, JsonType key, JsonType value, boolean nulls) implements JsonType {
        @Override
        public Stream<JsonType> parts() {
            return Stream.of(key, value);
        }
    }

    /**
     * A type that is left to databind.
     *
     * @param type the type
     * @param reason why, as a sentence's end: "it is annotated @JsonFilter"
     */
    record Databind(TypeName type, String reason) implements JsonType {}
}
