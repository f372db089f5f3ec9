package dev.antiphon.processor.write.json;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.MaybeNumber;
import java.util.Optional;

/** What a member is before it was read, and where it may be missing afterwards. */
final class InitialValue {
    private InitialValue() {}

    static CodeBlock of(JsonType checked) {
        JsonType type = checked.unchecked();
        if (type instanceof Maybe) {
            return CodeBlock.of("$T.empty()", Optional.class);
        }
        if (type instanceof MaybeNumber) {
            return CodeBlock.of("$T.empty()", type.type());
        }
        if (!type.type().isPrimitive()) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(type.type().equals(TypeName.BOOLEAN) ? "false" : "0");
    }
}
