package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;

/**
 * JSON payloads as values of any type that jackson-databind can bind: records, classes with one constructor, beans.
 * Components are required unless Optional or annotated Nullable, unknown fields are ignored, strings are not taken for
 * numbers nor fractions for integers, dates are ISO-8601. Keep one in a constant: making it is dear, using it is not.
 *
 * @param <T> the value's type
 */
public final class DatabindCodec<T> implements PayloadReader<T>, PayloadWriter<T> {
    private final JavaType type;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private DatabindCodec(JavaType type) {
        this.type = type;
        this.reader = JsonRules.MAPPER.readerFor(type);
        this.writer = JsonRules.MAPPER.writerFor(type);
    }

    /**
     * The codec of a class.
     *
     * @param type the class
     * @param <T> the value's type
     * @return the codec
     */
    public static <T> DatabindCodec<T> of(Class<T> type) {
        return new DatabindCodec<>(JsonRules.MAPPER.constructType(type));
    }

    /**
     * The codec of a generic type.
     *
     * @param type the type with its arguments
     * @param <T> the value's type
     * @return the codec
     */
    public static <T> DatabindCodec<T> of(TypeReference<T> type) {
        return new DatabindCodec<>(JsonRules.MAPPER.constructType(type));
    }

    @Override
    public T read(Payload payload) {
        T value;
        try (JsonParser parser = payload.parser()) {
            value = reader.readValue(parser);
        } catch (IOException e) {
            value = readOnceMore(payload);
        }
        if (value == null) {
            throw new InvalidPayloadException("", "must be " + JsonTypeName.of(type.getRawClass()));
        }
        return value;
    }

    /** Records alone: what one holds is taken to be as immutable as it is. */
    @Override
    public boolean shares(Object value) {
        return type.isRecordType()
                && !type.hasGenericTypes()
                && type.getRawClass().isInstance(value);
    }

    @Override
    public void write(T value, PayloadOutput out) throws IOException {
        writer.writeValue(out.json(), value);
    }

    /**
     * Of two equal keys the last counts, but databind refuses the second where a constructor has taken the first. A tree
     * has each key once.
     */
    private T readOnceMore(Payload payload) {
        JsonNode tree = payload.read(TreeCodec.INSTANCE);
        try {
            return reader.readValue(tree);
        } catch (IOException e) {
            throw JsonFaults.of(e);
        }
    }
}
