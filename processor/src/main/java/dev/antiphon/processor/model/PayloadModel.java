package dev.antiphon.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.PayloadCodecs;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.stream.Stream;

/** A payload's type, and with it the way it is read and written. */
public sealed interface PayloadModel {
    /**
     * The Java type.
     *
     * @return the type as the user wrote it, boxed where it is primitive
     */
    TypeName type();

    /**
     * What it is on the wire.
     *
     * @return the shape
     */
    Shape shape();

    /** What a payload is on the wire. */
    enum Shape {
        /** A JSON object, as Phoenix asks of what is pushed and broadcast. */
        OBJECT,
        /** Any JSON: known at run time only. */
        ANY,
        /** A JSON array. */
        ARRAY,
        /** A JSON string, number or boolean. */
        SCALAR,
        /** Bytes. */
        BINARY,
        /** No payload: the empty object. */
        NOTHING
    }

    /**
     * A type that codecs are generated for, as far as they can be.
     *
     * @param type the class, with its type arguments
     * @param shape what it is in JSON
     * @param json what it is made of
     * @param codecs the codecs of what it is made of
     */
    record JsonPayload(TypeName type, Shape shape, JsonType json, PayloadCodecs codecs) implements PayloadModel {
        /**
         * What it is made of, down to the last member.
         *
         * @return the types, itself first
         */
        public Stream<JsonType> parts() {
            return Stream.concat(Stream.of(json), codecs.all().stream().flatMap(CodecModel::parts))
                    .flatMap(JsonPayload::withParts);
        }

        private static Stream<JsonType> withParts(JsonType type) {
            return Stream.concat(Stream.of(type), type.parts().flatMap(JsonPayload::withParts));
        }
    }

    /** {@code JsonNode}. */
    record TreePayload() implements PayloadModel {
        @Override
        public TypeName type() {
            return RuntimeTypes.JSON_NODE;
        }

        @Override
        public Shape shape() {
            return Shape.ANY;
        }
    }

    /** {@code Map<String, Object>}. */
    record MapPayload() implements PayloadModel {
        private static final TypeName MAP = ParameterizedTypeName.get(Map.class, String.class, Object.class);

        @Override
        public TypeName type() {
            return MAP;
        }

        @Override
        public Shape shape() {
            return Shape.OBJECT;
        }
    }

    /** {@code byte[]}. */
    record BytesPayload() implements PayloadModel {
        @Override
        public TypeName type() {
            return ArrayTypeName.of(byte.class);
        }

        @Override
        public Shape shape() {
            return Shape.BINARY;
        }
    }

    /** {@code ByteBuffer}. */
    record BufferPayload() implements PayloadModel {
        @Override
        public TypeName type() {
            return ClassName.get(ByteBuffer.class);
        }

        @Override
        public Shape shape() {
            return Shape.BINARY;
        }
    }

    /** {@code Void}, in {@code Reply<Void, E>}. */
    record NoPayload() implements PayloadModel {
        @Override
        public TypeName type() {
            return ClassName.get(Void.class);
        }

        @Override
        public Shape shape() {
            return Shape.NOTHING;
        }
    }
}
