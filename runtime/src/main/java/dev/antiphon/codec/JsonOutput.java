package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON, as generated code writes it. What is null is written as null. For one thread. */
public final class JsonOutput {
    private final PayloadGenerator json;

    JsonOutput(PayloadGenerator json) {
        this.json = json;
    }

    /**
     * What an Optional holds.
     *
     * @param value the Optional; null for one that nobody ever set
     * @param <T> what it may hold
     * @return null where there is nothing
     */
    @SuppressWarnings("NullableOptional") // a bean whose Optional was never set has none
    public static <T> @Nullable T orNull(@Nullable Optional<T> value) {
        return value == null ? null : value.orElse(null);
    }

    /**
     * Begins an object.
     *
     * @throws IOException if it cannot be written
     */
    public void startObject() throws IOException {
        json.writeStartObject();
    }

    /**
     * Ends an object.
     *
     * @throws IOException if it cannot be written
     */
    public void endObject() throws IOException {
        json.writeEndObject();
    }

    /**
     * A member that is a string.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    public void string(JsonName name, @Nullable String value) throws IOException {
        json.member(name, value);
    }

    /**
     * A member that is a number.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    public void number(JsonName name, int value) throws IOException {
        json.member(name, value);
    }

    /**
     * A member that is a number.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    public void number(JsonName name, long value) throws IOException {
        json.member(name, value);
    }

    /**
     * A member that is a number; where it is none, its name in quotes.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    public void number(JsonName name, float value) throws IOException {
        json.name(name);
        json.writeNumber(value);
    }

    /**
     * A member that is a number; where it is none, its name in quotes.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    public void number(JsonName name, double value) throws IOException {
        json.name(name);
        json.writeNumber(value);
    }

    /**
     * A member that is a boolean.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    public void bool(JsonName name, boolean value) throws IOException {
        json.name(name);
        json.writeBoolean(value);
    }

    /**
     * A member of any type.
     *
     * @param name its name
     * @param value its value
     * @param writer writes it
     * @param <T> its type
     * @throws IOException if it cannot be written
     */
    public <T> void value(JsonName name, @Nullable T value, JsonWriter<? super T> writer) throws IOException {
        json.name(name);
        value(value, writer);
    }

    /**
     * A member that is an array.
     *
     * @param name its name
     * @param elements its elements
     * @param writer writes each that is not null
     * @param <T> their type
     * @throws IOException if it cannot be written
     */
    public <T> void list(
            JsonName name, @Nullable Iterable<? extends @Nullable T> elements, JsonWriter<? super T> writer)
            throws IOException {
        json.name(name);
        list(elements, writer);
    }

    /**
     * A member that is an array.
     *
     * @param name its name
     * @param elements its elements
     * @param writer writes each that is not null
     * @param <T> their type
     * @throws IOException if it cannot be written
     */
    public <T> void array(JsonName name, @Nullable T @Nullable [] elements, JsonWriter<? super T> writer)
            throws IOException {
        json.name(name);
        array(elements, writer);
    }

    /**
     * A member that is a string of one UTF-16 unit.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if it cannot be written
     */
    public void character(JsonName name, char value) throws IOException {
        string(name, String.valueOf(value));
    }

    /**
     * A member that is an object of many values of one type.
     *
     * @param name its name
     * @param entries its members
     * @param keys names each
     * @param writer writes each value that is not null
     * @param <K> the keys' type
     * @param <V> the values' type
     * @throws IOException if it cannot be written
     */
    public <K, V> void map(
            JsonName name,
            @Nullable Map<? extends K, ? extends @Nullable V> entries,
            JsonKey<K> keys,
            JsonWriter<? super V> writer)
            throws IOException {
        json.name(name);
        map(entries, keys, writer);
    }

    /**
     * A string.
     *
     * @param value the string
     * @throws IOException if it cannot be written
     */
    public void string(@Nullable String value) throws IOException {
        json.writeString(value);
    }

    /**
     * A value of any type.
     *
     * @param value the value
     * @param writer writes it
     * @param <T> its type
     * @throws IOException if it cannot be written
     */
    public <T> void value(@Nullable T value, JsonWriter<? super T> writer) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            writer.write(value, this);
        }
    }

    /**
     * An array.
     *
     * @param elements its elements
     * @param writer writes each that is not null
     * @param <T> their type
     * @throws IOException if it cannot be written
     */
    public <T> void list(@Nullable Iterable<? extends @Nullable T> elements, JsonWriter<? super T> writer)
            throws IOException {
        if (elements == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        for (T element : elements) {
            value(element, writer);
        }
        json.writeEndArray();
    }

    /**
     * An array.
     *
     * @param elements its elements
     * @param writer writes each that is not null
     * @param <T> their type
     * @throws IOException if it cannot be written
     */
    public <T> void array(@Nullable T @Nullable [] elements, JsonWriter<? super T> writer) throws IOException {
        list(elements == null ? null : Arrays.asList(elements), writer);
    }

    /**
     * An object of many values of one type.
     *
     * @param entries its members
     * @param keys names each
     * @param writer writes each value that is not null
     * @param <K> the keys' type
     * @param <V> the values' type
     * @throws IOException if it cannot be written
     */
    public <K, V> void map(
            @Nullable Map<? extends K, ? extends @Nullable V> entries, JsonKey<K> keys, JsonWriter<? super V> writer)
            throws IOException {
        if (entries == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        for (Map.Entry<? extends K, ? extends @Nullable V> entry : entries.entrySet()) {
            json.writeFieldName(keys.name(entry.getKey()));
            value(entry.getValue(), writer);
        }
        json.writeEndObject();
    }

    /**
     * A subtype that nobody told of.
     *
     * @param value the value
     * @return the exception to throw
     */
    public IllegalArgumentException unknownSubtype(Object value) {
        return new IllegalArgumentException(
                value.getClass().getName() + " cannot be written as one of its supertypes. List it in @JsonSubTypes.");
    }

    JsonGenerator generator() {
        return json;
    }
}
