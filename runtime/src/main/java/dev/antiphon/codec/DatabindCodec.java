package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.Optional;

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
    private final JsonReading<Optional<T>> once = this::readOnce;
    private final JsonReading<Optional<T>> byTree = this::readByTree;

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

    /**
     * Of two equal keys the last counts, but databind has a constructor take the first. Where that fails a tree helps,
     * which has each key once: so only what is refused is read twice.
     */
    @Override
    public T read(Payload payload) {
        return JsonReading.of(payload, once)
                .or(() -> JsonReading.of(payload, byTree))
                .orElseThrow(() -> new InvalidPayloadException("", "must be " + JsonTypeName.of(type.getRawClass())));
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
        try {
            writer.writeValue(out.json(), value);
        } catch (JsonMappingException e) {
            throw ClosedPackage.in(e)
                    .<IOException>map(closed -> new IOException(type + " cannot be written. " + closed.cure(), e))
                    .orElse(e);
        }
    }

    private Optional<T> readOnce(JsonParser parser) throws IOException {
        try {
            return Optional.ofNullable(reader.readValue(parser));
        } catch (JsonMappingException e) {
            return Optional.empty();
        }
    }

    private Optional<T> readByTree(JsonParser parser) throws IOException {
        JsonNode tree = JsonRules.MAPPER.readTree(parser);
        return Optional.ofNullable(reader.readValue(tree));
    }
}
