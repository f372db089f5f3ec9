package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.Primitive;
import java.util.Optional;

/**
 * Expressions that read a value.
 *
 * @param codecs the generated codecs
 * @param depth how many lambdas they stand in, each of which needs a name of its own for the input
 */
record ReadExpressions(Codecs codecs, int depth) {
    private static final String[] INPUTS = {"in", "inner", "innermost"};

    /** The value that the input is at. */
    CodeBlock value(JsonType type) {
        String in = input();
        if (type instanceof Primitive primitive) {
            return CodeBlock.of("$L.$L()", in, primitive.reads());
        }
        if (type instanceof JsonType.Text) {
            return CodeBlock.of("$L.string()", in);
        }
        if (type instanceof Maybe maybe) {
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, value(maybe.value()));
        }
        if (type instanceof Many many) {
            return many(many, in);
        }
        if (type instanceof Keyed keyed) {
            return CodeBlock.of(
                    "$L.$L($L, $L)",
                    in,
                    keyed.nulls() ? "mapWithNulls" : "map",
                    codecs.of(keyed.key()),
                    reader(keyed.value()));
        }
        return CodeBlock.of("$L.read($L)", codecs.of(type), in);
    }

    /** What reads such values, to be handed on. */
    CodeBlock reader(JsonType type) {
        if (type instanceof JsonType.Text) {
            return CodeBlock.of("$T::string", RuntimeTypes.JSON_INPUT);
        }
        if (type instanceof Maybe || type instanceof Many || type instanceof Keyed) {
            ReadExpressions inner = new ReadExpressions(codecs, depth + 1);
            return CodeBlock.of("$L -> $L", inner.input(), inner.value(type));
        }
        return codecs.of(type);
    }

    private CodeBlock many(Many many, String in) {
        CodeBlock reader = reader(many.element());
        String nulls = many.nulls() ? "WithNulls" : "";
        return switch (many.kind()) {
            case LIST -> CodeBlock.of("$L.list$L($L)", in, nulls, reader);
            case SET -> CodeBlock.of("$L.set$L($L)", in, nulls, reader);
            case ARRAY -> CodeBlock.of("$L.array$L($T[]::new, $L)", in, nulls, component(many.type()), reader);
        };
    }

    private static TypeName component(TypeName array) {
        return ((ArrayTypeName) array).componentType;
    }

    private String input() {
        return depth < INPUTS.length ? INPUTS[depth] : INPUTS[INPUTS.length - 1] + (depth - INPUTS.length + 2);
    }
}
