package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A JSON payload, as generated code reads it. Each method reads the value that the input is at; what does not fit is
 * noted with its path, and reading goes on behind it. For one thread.
 */
public final class JsonInput {
    private final PayloadParser parser;
    private final Payload payload;
    private @Nullable JsonSubtypes subtypes;
    private final JsonNotes notes;

    JsonInput(PayloadParser parser, Payload payload) {
        this.parser = parser;
        this.payload = payload;
        this.notes = new JsonNotes(parser);
    }

    /**
     * Goes into an object.
     *
     * @return whether there is one; if not, null is passed over in silence, and anything else is noted
     * @throws IOException if what follows is not JSON
     */
    public boolean startObject() throws IOException {
        if (parser.hasToken(JsonToken.START_OBJECT) || (subtypes != null && subtypes.isWithin())) {
            return true;
        }
        mismatch("an object");
        return false;
    }

    /**
     * Goes to the next member of an object.
     *
     * @return its name; null at the object's end
     * @throws IOException if what follows is not JSON
     */
    public @Nullable String nextField() throws IOException {
        return subtypes == null ? parser.nextMember() : subtypes.nextField();
    }

    /**
     * Passes over a value that nobody wants.
     *
     * @throws IOException if what follows is not JSON
     */
    public void skipValue() throws IOException {
        parser.skipChildren();
    }

    /**
     * The member that says of which type the object is, wherever it stands among the others. To be called in front of the
     * object, before {@link #startObject}.
     *
     * @param name the member's name
     * @return its text; null for no object and where there is no such text, which is noted
     * @throws IOException if what follows is not JSON
     */
    public @Nullable String discriminator(String name) throws IOException {
        return parser.hasToken(JsonToken.START_OBJECT) ? subtypes().discriminator(name, this) : mismatch("an object");
    }

    /**
     * A discriminator that names no type: its object is passed over.
     *
     * @param name the discriminating member's name
     * @param known what it may be, separated by commas
     * @param <T> the wanted type
     * @return null
     * @throws IOException if what follows is not JSON
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, whatever the expression is that it ends
    public <T> @Nullable T unknownSubtype(String name, String known) throws IOException {
        subtypes().reject(name, "must be one of " + known, "value", this);
        return null;
    }

    /**
     * A string.
     *
     * @return the string; null for null, and for what is none
     * @throws IOException if what follows is not JSON
     */
    public @Nullable String string() throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.string() : mismatch("a string");
    }

    /**
     * An int.
     *
     * @return the number; 0 where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public int intValue() throws IOException {
        return JsonNumbers.intValue(this, "an int", Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * A short.
     *
     * @return the number; 0 where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public short shortValue() throws IOException {
        return (short) JsonNumbers.intValue(this, "a short", Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * A byte.
     *
     * @return the number; 0 where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public byte byteValue() throws IOException {
        return (byte) JsonNumbers.intValue(this, "a byte", Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * A string of one UTF-16 unit.
     *
     * @return the unit; 0 where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public char charValue() throws IOException {
        return JsonScalars.charValue(this);
    }

    /**
     * A long.
     *
     * @return the number; 0 where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public long longValue() throws IOException {
        return JsonNumbers.longValue(this);
    }

    /**
     * A double.
     *
     * @return the number; 0 where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public double doubleValue() throws IOException {
        return JsonNumbers.doubleValue(this);
    }

    /**
     * A float.
     *
     * @return the number; 0 where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public float floatValue() throws IOException {
        return JsonNumbers.floatValue(this);
    }

    /**
     * A boolean.
     *
     * @return the boolean; false where it is noted that there is none
     * @throws IOException if what follows is not JSON
     */
    public boolean booleanValue() throws IOException {
        if (parser.hasToken(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (!parser.hasToken(JsonToken.VALUE_FALSE)) {
            wanted("a boolean");
        }
        return false;
    }

    /**
     * An array as a list.
     *
     * @param elements reads each element, of which none may be null
     * @param <T> the elements' type
     * @return a list that cannot be changed; null for null, and for what is no array
     * @throws IOException if what follows is not JSON
     */
    public <T> @Nullable List<T> list(JsonReader<T> elements) throws IOException {
        return JsonContainers.list(this, elements);
    }

    /**
     * An array as a list with holes.
     *
     * @param elements reads each element
     * @param <T> the elements' type
     * @return a list that cannot be changed; null for null, and for what is no array
     * @throws IOException if what follows is not JSON
     */
    public <T> @Nullable List<@Nullable T> listWithNulls(JsonReader<T> elements) throws IOException {
        return JsonContainers.listWithNulls(this, elements);
    }

    /**
     * An array.
     *
     * @param maker makes an array of a length
     * @param elements reads each element, of which none may be null
     * @param <T> the elements' type
     * @return the array; null for null, and for what is none
     * @throws IOException if what follows is not JSON
     */
    public <T> T @Nullable [] array(IntFunction<T[]> maker, JsonReader<T> elements) throws IOException {
        return JsonContainers.array(list(elements), maker);
    }

    /**
     * An array with holes.
     *
     * @param maker makes an array of a length
     * @param elements reads each element
     * @param <T> the elements' type
     * @return the array; null for null, and for what is none
     * @throws IOException if what follows is not JSON
     */
    public <T> @Nullable T @Nullable [] arrayWithNulls(IntFunction<@Nullable T[]> maker, JsonReader<T> elements)
            throws IOException {
        return JsonContainers.array(listWithNulls(elements), maker);
    }

    /**
     * An array as a set, in its order.
     *
     * @param elements reads each element, of which none may be null
     * @param <T> the elements' type
     * @return a set that cannot be changed; null for null, and for what is no array
     * @throws IOException if what follows is not JSON
     */
    public <T> @Nullable Set<T> set(JsonReader<T> elements) throws IOException {
        return JsonContainers.set(this, elements);
    }

    /**
     * An object as a map, in its order; of two equal keys the last counts.
     *
     * @param keys makes a key of each member's name
     * @param values reads each value, of which none may be null
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return a map that cannot be changed; null for null, and for what is no object
     * @throws IOException if what follows is not JSON
     */
    public <K, V> @Nullable Map<K, V> map(JsonKey<K> keys, JsonReader<V> values) throws IOException {
        return JsonContainers.map(this, keys, values);
    }

    /**
     * An object as a map with holes, in its order; of two equal keys the last counts.
     *
     * @param keys makes a key of each member's name
     * @param values reads each value
     * @param <K> the keys' type
     * @param <V> the values' type
     * @return a map that cannot be changed; null for null, and for what is no object
     * @throws IOException if what follows is not JSON
     */
    public <K, V> @Nullable Map<K, @Nullable V> mapWithNulls(JsonKey<K> keys, JsonReader<V> values) throws IOException {
        return JsonContainers.mapWithNulls(this, keys, values);
    }

    /**
     * Notes that a value is null that must not be, right behind it.
     *
     * @param value the value
     * @param <T> its type
     * @return the value
     */
    public <T> @Nullable T notNull(@Nullable T value) {
        if (value == null && isNull()) {
            notes.required();
        }
        return value;
    }

    /**
     * Notes that a member is missing, at the end of its object; in silence where the member is there, but does not fit.
     *
     * @param name the member's name
     * @param value what was read of it
     */
    public void require(String name, @Nullable Object value) {
        if (value == null) {
            notes.missing(name);
        }
    }

    /**
     * Notes that a member is missing, at the end of its object.
     *
     * @param name the member's name
     * @param present whether it was there
     */
    public void require(String name, boolean present) {
        if (!present) {
            notes.missing(name);
        }
    }

    /**
     * Whether all fits so far. To be asked at an object's end, before it is made.
     *
     * @return false once something was noted
     */
    public boolean isValid() {
        return notes.areNoneYet();
    }

    /**
     * Notes what is wrong with the value that the input is at.
     *
     * @param message what is wrong, for people, without the value
     * @param code what is wrong, for programs
     * @param <T> the wanted type
     * @return null
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, whatever the expression is that it ends
    public <T> @Nullable T reject(String message, String code) {
        notes.add(notes.path(), message, code);
        return null;
    }

    /**
     * Notes that the value that was just read breaks a constraint; in silence where it could not be read.
     *
     * @param holds whether the constraint holds
     * @param message what is wrong, for people, without the value
     * @param code what is wrong, for programs
     */
    public void check(boolean holds, String message, String code) {
        if (!holds) {
            notes.broken(message, code);
        }
    }

    /**
     * Notes that what the object that was just read gives breaks a constraint.
     *
     * @param name what is wrong with it is called that
     * @param holds whether the constraint holds
     * @param message what is wrong, for people, without the value
     * @param code what is wrong, for programs
     */
    public void checkMember(String name, boolean holds, String message, String code) {
        if (!holds) {
            notes.add(JsonPath.member(notes.path(), name), message, code);
        }
    }

    JsonSubtypes subtypes() {
        if (subtypes == null) {
            subtypes = new JsonSubtypes(parser, payload);
        }
        return subtypes;
    }

    boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    PayloadParser parser() {
        return parser;
    }

    /** Passes over null in silence; notes and passes over anything else. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, whatever the expression is that it ends
    <T> @Nullable T mismatch(String wanted) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NULL)) {
            wanted(wanted);
        }
        return null;
    }

    /** Notes and passes over a value of the wrong type, or null where there must be one. */
    void wanted(String wanted) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            notes.required();
        } else {
            reject("must be " + wanted, "type");
            parser.skipChildren();
        }
    }

    JsonNotes notes() {
        return notes;
    }
}
