package dev.antiphon.processor.write.json;

import com.squareup.javapoet.CodeBlock;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.Primitive;

/**
 * Expressions that write a value.
 *
 * @param codecs the generated codecs
 * @param depth how many lambdas they stand in, each of which needs names of its own
 */
record WriteExpressions(Codecs codecs, int depth) {
    private static final String[] OUTPUTS = {"out", "inner", "innermost"};
    private static final String[] VALUES = {"value", "element", "part"};

    /** Writes a value: a member's, where there is a name before it. */
    CodeBlock value(JsonType checked, CodeBlock name, CodeBlock value) {
        JsonType type = checked.unchecked();
        String out = numbered(OUTPUTS);
        if (type instanceof Primitive primitive) {
            return CodeBlock.of("$L.$L($L$L)", out, primitive.writes(), name, value);
        }
        if (type instanceof JsonType.Text) {
            return CodeBlock.of("$L.string($L$L)", out, name, value);
        }
        if (type instanceof Maybe maybe) {
            return value(maybe.value(), name, CodeBlock.of("$T.orNull($L)", RuntimeTypes.JSON_OUTPUT, value));
        }
        if (type instanceof Many many) {
            String method = many.kind() == Many.Kind.ARRAY ? "array" : "list";
            return CodeBlock.of("$L.$L($L$L, $L)", out, method, name, value, writer(many.element()));
        }
        if (type instanceof Keyed keyed) {
            return CodeBlock.of(
                    "$L.map($L$L, $L, $L)", out, name, value, codecs.of(keyed.key()), writer(keyed.value()));
        }
        return CodeBlock.of("$L.value($L$L, $L)", out, name, value, codecs.of(type));
    }

    /** What writes such values, to be handed on. */
    CodeBlock writer(JsonType checked) {
        JsonType type = checked.unchecked();
        if (type instanceof JsonType.Text) {
            return CodeBlock.of("$T.STRING", RuntimeTypes.JSON_SCALARS);
        }
        if (type instanceof Maybe || type instanceof Many || type instanceof Keyed) {
            WriteExpressions inner = new WriteExpressions(codecs, depth + 1);
            String element = inner.numbered(VALUES);
            return CodeBlock.of(
                    "($L, $L) -> $L",
                    element,
                    inner.numbered(OUTPUTS),
                    inner.value(type, CodeBlock.of(""), CodeBlock.of("$L", element)));
        }
        return codecs.of(type);
    }

    private String numbered(String[] names) {
        return depth < names.length ? names[depth] : names[names.length - 1] + (depth - names.length + 2);
    }
}
