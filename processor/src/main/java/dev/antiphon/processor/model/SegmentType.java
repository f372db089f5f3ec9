package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.UUID;

/** What a segment of a topic can be read as. */
public sealed interface SegmentType {
    /**
     * The Java type.
     *
     * @return the type of the field that holds it
     */
    TypeName type();

    /** The segment as it is. */
    record Text() implements SegmentType {
        @Override
        public TypeName type() {
            return ClassName.get(String.class);
        }
    }

    /** An {@code int}. */
    record IntNumber() implements SegmentType {
        @Override
        public TypeName type() {
            return TypeName.INT;
        }
    }

    /** A {@code long}. */
    record LongNumber() implements SegmentType {
        @Override
        public TypeName type() {
            return TypeName.LONG;
        }
    }

    /** A UUID. */
    record Uuid() implements SegmentType {
        @Override
        public TypeName type() {
            return ClassName.get(UUID.class);
        }
    }

    /**
     * The name of an enum's constant.
     *
     * @param type the enum
     */
    record EnumConstant(ClassName type) implements SegmentType {}
}
