package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.json.JsonType;

/**
 * A type annotated {@code @PayloadType}.
 *
 * @param type the type
 * @param isPublic whether it can be named everywhere
 * @param isGeneric whether it has type parameters
 * @param deprecated whether naming it warns
 * @param payload how it stands in JSON
 * @param place the type
 */
public record PayloadTypeModel(
        ClassName type, boolean isPublic, boolean isGeneric, boolean deprecated, JsonPayload payload, Place place) {
    /**
     * Where its codec is to stand.
     *
     * @return the codec's class
     */
    public ClassName codec() {
        return new JsonType.Shared(type).codec();
    }
}
