package dev.antiphon.processor.model.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.JsonType.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A codec that is generated for a type. */
public sealed interface CodecModel {
    /**
     * The Java type.
     *
     * @return the type, with its arguments
     */
    TypeName type();

    /**
     * The types that it is made of.
     *
     * @return the types of its members
     */
    Stream<JsonType> parts();

    /**
     * The types that are needed to read it.
     *
     * @return the types of what is read
     */
    default Stream<JsonType> readParts() {
        return parts();
    }

    /**
     * The types that are needed to write it.
     *
     * @return the types of what is written
     */
    default Stream<JsonType> writtenParts() {
        return parts();
    }

    /**
     * An object with members.
     *
     * @param type the type
     * @param creation how it is made
     * @param assignments what is given to it when it is made
     * @param checks what is asked of it when it is made
     * @param written its members when it is written, in their order
     * @param canBeShared whether it is taken to be immutable, as records are
     */
    record ObjectCodec(
            TypeName type,
            Creation creation,
            List<Assignment> assignments,
            List<ResultCheck> checks,
            List<WrittenMember> written,
            boolean canBeShared)
            implements CodecModel {
        /**
         * Its members when it is read.
         *
         * @return those that it is made of, then those that are given to it
         */
        public List<Member> members() {
            return Stream.concat(creation.members(), assignments.stream().map(Assignment::member))
                    .toList();
        }

        /**
         * What stands in its JSON.
         *
         * @return the names of its members
         */
        public Stream<String> names() {
            return Stream.concat(
                            members().stream().map(Member::names).flatMap(List::stream),
                            written.stream().flatMap(WrittenMember::names))
                    .distinct();
        }

        @Override
        public Stream<JsonType> readParts() {
            return members().stream().map(Member::type);
        }

        @Override
        public Stream<JsonType> writtenParts() {
            return written.stream().flatMap(WrittenMember::parts);
        }

        @Override
        public Stream<JsonType> parts() {
            return Stream.concat(readParts(), writtenParts());
        }
    }

    /**
     * An enum, as its constants' names.
     *
     * @param type the enum
     * @param constants in the order of the source
     * @param fallback the constant for names that are none of theirs
     */
    record EnumCodec(ClassName type, List<Constant> constants, Optional<String> fallback) implements CodecModel {
        @Override
        public Stream<JsonType> parts() {
            return Stream.empty();
        }
    }

    /**
     * An enum, as its constants' places in the source.
     *
     * @param type the enum
     */
    record NumberedEnum(ClassName type) implements CodecModel {
        @Override
        public Stream<JsonType> parts() {
            return Stream.empty();
        }
    }

    /**
     * An enum, as values that its constants have.
     *
     * @param type the enum
     * @param access how a constant is asked for its value: {@code code()}
     * @param fallback the constant for values that are none of theirs
     */
    record ValuedEnum(ClassName type, String access, Optional<String> fallback) implements CodecModel {
        @Override
        public Stream<JsonType> parts() {
            return Stream.empty();
        }
    }

    /**
     * A type of a few subtypes, whose JSON says which of them it is.
     *
     * @param type the type
     * @param tag how it says so
     * @param subtypes all that there are
     * @param fallback the subtype for tags that are missing, or none of theirs
     * @param isOpen whether there may be more subtypes, which cannot be written
     */
    record SealedCodec(TypeName type, TypeTag tag, List<Subtype> subtypes, Optional<Subtype> fallback, boolean isOpen)
            implements CodecModel {
        @Override
        public Stream<JsonType> parts() {
            return subtypes.stream().map(Subtype::type);
        }
    }

    /**
     * A subtype.
     *
     * @param name what its tag says
     * @param type the subtype, which is an object
     */
    record Subtype(String name, Named type) {}

    /**
     * A constant of an enum.
     *
     * @param constant its name in Java
     * @param text its name in JSON
     * @param aliases further names that are read
     */
    record Constant(String constant, String text, List<String> aliases) {}
}
