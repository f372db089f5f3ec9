package dev.antiphon.processor.model.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.JsonType.Named;
import java.util.List;
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
     * An object with members.
     *
     * @param type the type
     * @param members in the order of the source
     */
    record ObjectCodec(TypeName type, List<Member> members) implements CodecModel {
        @Override
        public Stream<JsonType> parts() {
            return members.stream().map(Member::type);
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name in JSON
     * @param property its name in Java
     * @param access how an instance is asked for it: {@code author()}
     * @param type what it is
     * @param required whether it must be there
     */
    record Member(String name, String property, String access, JsonType type, boolean required) {}

    /**
     * An enum, as its constants' names.
     *
     * @param type the enum
     * @param constants in the order of the source
     */
    record EnumCodec(ClassName type, List<Constant> constants) implements CodecModel {
        @Override
        public Stream<JsonType> parts() {
            return Stream.empty();
        }
    }

    /**
     * A sealed type, whose objects say by a member of which subtype they are.
     *
     * @param type the sealed type
     * @param property the member that says so
     * @param subtypes all that there are, in the order of the source
     */
    record SealedCodec(TypeName type, String property, List<Subtype> subtypes) implements CodecModel {
        @Override
        public Stream<JsonType> parts() {
            return subtypes.stream().map(Subtype::type);
        }
    }

    /**
     * A subtype of a sealed type.
     *
     * @param name what the discriminating member says
     * @param type the subtype, which is an object
     */
    record Subtype(String name, Named type) {}

    /**
     * A constant of an enum.
     *
     * @param constant its name in Java
     * @param text its name in JSON
     */
    record Constant(String constant, String text) {}
}
