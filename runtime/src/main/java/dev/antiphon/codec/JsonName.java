package dev.antiphon.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The name of a member, made ready to be written often. */
public final class JsonName {
    private final SerializableString name;

    /** As it stands in an object, with comma and colon. */
    private final byte[] member;

    private JsonName(String name) {
        this.name = new SerializedString(name);
        this.member = (",\"" + new String(this.name.asQuotedUTF8(), UTF_8) + "\":").getBytes(UTF_8);
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

    byte[] member() {
        return member;
    }

    SerializableString serialized() {
        return name;
    }

    @Override
    public String toString() {
        return name.getValue();
    }
}
