package dev.antiphon.processor.model.json;

import com.squareup.javapoet.TypeName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The generated codecs that a payload is made of, by their types. */
public final class PayloadCodecs {
    private final Map<TypeName, CodecModel> codecs = new LinkedHashMap<>();

    /** None. */
    public PayloadCodecs() {}

    /**
     * Adds those of another payload.
     *
     * @param others more codecs
     */
    public void addAll(PayloadCodecs others) {
        others.codecs.forEach(codecs::putIfAbsent);
    }

    /**
     * Adds one.
     *
     * @param codec the codec
     */
    public void add(CodecModel codec) {
        codecs.put(codec.type(), codec);
    }

    /**
     * Takes one back.
     *
     * @param type its type
     */
    public void remove(TypeName type) {
        codecs.remove(type);
    }

    /**
     * The codec of a type.
     *
     * @param type the type
     * @return the codec, empty where there is none
     */
    public Optional<CodecModel> of(TypeName type) {
        return Optional.ofNullable(codecs.get(type));
    }

    /**
     * All of them.
     *
     * @return the codecs, in the order in which they were added
     */
    public Collection<CodecModel> all() {
        return codecs.values();
    }
}
