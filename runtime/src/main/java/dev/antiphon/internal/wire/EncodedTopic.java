package dev.antiphon.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A topic with its encodings at hand, made once for each membership and topic, so that encoding copies bytes. */
public final class EncodedTopic {
    private final String name;
    private final byte[] utf8;
    private final byte[] json;
    private final int hash;

    private EncodedTopic(String name, byte[] utf8) {
        this.name = name;
        this.utf8 = utf8;
        this.json = JsonText.quote(utf8);
        this.hash = ByteSlice.hash(utf8, 0, utf8.length);
    }

    /** The topic of a name. */
    public static EncodedTopic of(String name) {
        return new EncodedTopic(name, name.getBytes(StandardCharsets.UTF_8));
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The name in UTF-8, to compare with {@link ClientMessage#topicIs}; not to be changed. */
    public byte[] utf8() {
        return utf8;
    }

    /** The same as {@link ClientMessage#topicHash} for this topic. */
    public int utf8Hash() {
        return hash;
    }

    /** The name as a JSON string, quotes included. */
    byte[] json() {
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EncodedTopic topic && Arrays.equals(topic.utf8, utf8);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name;
    }
}
