package dev.antiphon.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Has the enums read from numbers, and from nothing else, that {@code @JsonFormat} has written as numbers. */
final class NumberedEnums extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        boolean isValue = description.findJsonValueAccessor() != null;
        return isValue ? deserializer : new Names(deserializer, numbers(description.findExpectedFormat()));
    }

    private static boolean numbers(JsonFormat.Value format) {
        return format.getShape().isNumeric();
    }

    /** An enum that is written by its names, unless what holds it has another format. */
    private static final class Names extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        private final boolean numbered;

        Names(JsonDeserializer<?> delegate, boolean numbered) {
            super(delegate);
            this.numbered = numbered;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new Names(delegate, numbered);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            JsonDeserializer<?> names = context.handleSecondaryContextualization(
                    _delegatee, property, context.constructType(handledType()));
            return isNumbered(context, property) ? new Numbers(names) : names;
        }

        private boolean isNumbered(DeserializationContext context, @Nullable BeanProperty property) {
            JsonFormat.Value format = property == null
                    ? JsonFormat.Value.empty()
                    : property.findPropertyFormat(context.getConfig(), handledType());
            return format.hasShape() ? numbers(format) : numbered;
        }
    }

    private static final class Numbers extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Numbers(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new Numbers(delegate);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            Object[] constants = handledType().getEnumConstants();
            int ordinal = parser.getIntValue();
            return ordinal >= 0 && ordinal < constants.length
                    ? constants[ordinal]
                    : context.handleWeirdNumberValue(handledType(), ordinal, "no constant has that number");
        }
    }
}
