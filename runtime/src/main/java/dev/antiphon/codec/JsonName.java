package dev.antiphon.codec;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a member, made ready to be written often. */
public final class JsonName {
    private final SerializableString name;

    private JsonName(String name) {
        this.name = new SerializedString(name);
        this.name.asQuotedUTF8();
    }

    /**
     * A name; keep it in a constant.
     *
     * @param name the name, unescaped
     * @return the name, escaped and in UTF-8
     */
    public static JsonName of(String name) {
        return new JsonName(name);
    }

    SerializableString serialized() {
        return name;
    }

    @Override
    public String toString() {
        return name.getValue();
    }
}
