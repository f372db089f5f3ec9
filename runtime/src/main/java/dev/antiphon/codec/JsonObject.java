package dev.antiphon.codec;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that cannot be changed, nor can what is in it: a type of its own, so that it is known for one. */
final class JsonObject extends AbstractMap<String, @Nullable Object> {
    private final Map<String, @Nullable Object> members;

    /** Of members whose values cannot be changed, and that the caller forgets. */
    JsonObject(Map<String, @Nullable Object> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    @Override
    public @Nullable Object get(Object name) {
        return members.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return members.containsKey(name);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return members.entrySet();
    }
}
