package dev.antiphon;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Values remembered for a connection or a channel: Phoenix's assigns. A channel starts with what {@code @Connect}
 * assigned; its own changes, by {@link ChannelSocket#assign ChannelSocket.assign}, stay its own. Immutable, and safe
 * for any thread; the values should be.
 */
public final class Assigns {
    private static final Assigns NONE = new Assigns(Map.of());

    private final Map<String, Object> values;

    private Assigns(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * No assigns.
     *
     * @return the empty ones
     */
    public static Assigns none() {
        return NONE;
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @param <T> the value's type
     * @return the value
     * @throws NoSuchElementException if nothing is assigned to the key, which it names
     */
    public <T> T get(AssignKey<T> key) {
        return find(key)
                .orElseThrow(() -> new NoSuchElementException("nothing is assigned to \"" + key + "\"; there is "
                        + values.keySet() + ". Assign it in @Connect or with socket.assign, or use find."));
    }

    /**
     * The value of a key, if there is one.
     *
     * @param key the key
     * @param <T> the value's type
     * @return the value
     */
    @SuppressWarnings("unchecked") // a key's name goes with its type: with() took a T for it
    public <T> Optional<T> find(AssignKey<T> key) {
        return Optional.ofNullable((T) values.get(key.name()));
    }

    /**
     * These and one more.
     *
     * @param key the key
     * @param value its value
     * @param <T> the value's type
     * @return new assigns
     */
    public <T> Assigns with(AssignKey<T> key, T value) {
        var copy = new HashMap<>(values);
        copy.put(key.name(), value);
        return new Assigns(Map.copyOf(copy));
    }

    /** The names only: values may be secret. */
    @Override
    public String toString() {
        return "Assigns" + values.keySet();
    }
}
