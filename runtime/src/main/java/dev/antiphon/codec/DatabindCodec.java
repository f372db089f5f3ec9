package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON payloads as values of any type that jackson-databind can bind: records, classes with one constructor, beans.
 * Components are required unless Optional or annotated Nullable, unknown fields are ignored, strings are not taken for
 * numbers nor fractions for integers, dates are ISO-8601. Keep one in a constant: making it is dear, using it is not.
 *
 * @param <T> the value's type
 */
public final class DatabindCodec<T> implements JsonCodec<T> {
    private final JavaType type;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private DatabindCodec(JavaType type) {
        this.type = type;
        this.reader = DatabindRules.MAPPER.readerFor(type);
        this.writer = DatabindRules.MAPPER.writerFor(type);
    }

    /**
     * The codec of a class.
     *
     * @param type the class
     * @param <T> the value's type
     * @return the codec
     */
    public static <T> DatabindCodec<T> of(Class<T> type) {
        return new DatabindCodec<>(DatabindRules.MAPPER.constructType(type));
    }

    /**
     * The codec of a generic type.
     *
     * @param type the type with its arguments
     * @param <T> the value's type
     * @return the codec
     */
    public static <T> DatabindCodec<T> of(TypeReference<T> type) {
        return new DatabindCodec<>(DatabindRules.MAPPER.constructType(type));
    }

    /** Databind tells one fault at a time, and cannot go on behind it. */
    @Override
    public @Nullable T read(JsonInput in) throws IOException {
        JsonParser parser = in.parser();
        JsonStreamContext context = parser.getParsingContext();
        JsonStreamContext at = parser.currentToken().isStructStart() ? context.getParent() : context;
        try {
            return reader.readValue(parser);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof JsonParseException || e.getCause() instanceof StreamConstraintsException) {
                throw (JsonProcessingException) e.getCause(); // what is no JSON is so for every reader
            }
            throw JsonFaults.of(e, JsonPath.of(at));
        }
    }

    /** Records alone: what one holds is taken to be as immutable as it is. */
    @Override
    public boolean shares(Object value) {
        return type.isRecordType()
                && !type.hasGenericTypes()
                && type.getRawClass().isInstance(value);
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        try {
            writer.writeValue(out.generator(), value);
        } catch (JsonMappingException e) {
            throw ClosedPackage.in(e)
                    .<IOException>map(closed -> new IOException(type + " cannot be written. " + closed.cure(), e))
                    .orElse(e);
        }
    }
}
