package dev.antiphon.processor.model.json;

import com.squareup.javapoet.TypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The generated codecs that a payload is made of, by their types. */
public final class PayloadCodecs {
    private final Map<TypeName, CodecModel> codecs = new LinkedHashMap<>();
    private final Map<TypeName, String> refusals = new HashMap<>();

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
     * Leaves a type to databind. What was read before may count on its codec: all has to be read again then.
     *
     * @param type the type
     * @param reason why, as a sentence's end
     */
    public void refuse(TypeName type, String reason) {
        refusals.put(type, reason);
    }

    /**
     * Why a type is left to databind.
     *
     * @param type the type
     * @return the reason, empty where it is not
     */
    public Optional<String> refusal(TypeName type) {
        return Optional.ofNullable(refusals.get(type));
    }

    /**
     * How many types are left to databind.
     *
     * @return their number
     */
    public int refusals() {
        return refusals.size();
    }

    /** Forgets the codecs, and keeps in mind which cannot be. */
    public void clear() {
        codecs.clear();
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
