package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What payloads need of databind beyond its settings. */
final class PayloadModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    PayloadModule() {
        super("antiphon-payloads");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new PayloadIntrospector());
        context.addBeanDeserializerModifier(new IsoTimes());
        context.addBeanDeserializerModifier(new NumberedEnums());
        context.addSerializers(new EmptyRecords());
    }

    /** A record without components is an empty object; a class without properties stays the error that it is. */
    private static final class EmptyRecords extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return type.isRecordType()
                            && description.findProperties().isEmpty()
                            && description.findJsonValueAccessor() == null
                    ? new EmptyObject(type)
                    : null;
        }
    }

    private static final class EmptyObject extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        EmptyObject(JavaType type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeEndObject();
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            WritableTypeId id = types.typeId(value, JsonToken.START_OBJECT);
            types.writeTypePrefix(json, id);
            types.writeTypeSuffix(json, id);
        }
    }
}
