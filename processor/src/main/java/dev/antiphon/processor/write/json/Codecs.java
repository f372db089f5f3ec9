package dev.antiphon.processor.write.json;

import com.squareup.javapoet.CodeBlock;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Leaf;
import dev.antiphon.processor.model.json.JsonType.MaybeNumber;
import dev.antiphon.processor.model.json.JsonType.Shared;
import dev.antiphon.processor.model.json.JsonType.Text;
import java.util.Map;

/**
 * What codecs are called by each other.
 *
 * @param constants those of the holder they stand in, by their types
 */
record Codecs(Map<JsonType, String> constants) {
    /** The codec of a type that has one, the runtime's or a generated one. */
    CodeBlock of(JsonType checked) {
        JsonType type = checked.unchecked();
        if (type instanceof Leaf leaf) {
            return CodeBlock.of("$T.$L", leaf.holder(), leaf.constant());
        }
        if (type instanceof Shared shared) {
            return CodeBlock.of("$T.INSTANCE", shared.codec());
        }
        if (type instanceof MaybeNumber number) {
            return CodeBlock.of("$T.$L", RuntimeTypes.JSON_SCALARS, number.constant());
        }
        if (type instanceof Text) {
            return CodeBlock.of("$T.STRING", RuntimeTypes.JSON_SCALARS);
        }
        return CodeBlock.of("$L", constants.get(type));
    }
}
