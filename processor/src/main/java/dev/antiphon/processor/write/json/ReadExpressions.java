package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.Primitive;
import java.util.Optional;

/**
 * Expressions that read a value.
 *
 * @param codecs the generated codecs
 * @param parts the methods for what is checked within
 * @param name what those are named after
 * @param depth how many lambdas they stand in, each of which needs a name of its own for the input
 */
record ReadExpressions(Codecs codecs, CheckedParts parts, String name, int depth) {
    private static final String[] INPUTS = {"in", "inner", "innermost"};

    /** The value that the input is at. */
    CodeBlock value(JsonType type) {
        String in = input();
        if (type instanceof Checked checked) {
            return checked.isOnlyDemanded()
                    ? value(checked.checked())
                    : CodeBlock.of("$L($L)", parts.reader(checked, name, codecs), in);
        }
        if (type instanceof Primitive primitive) {
            return CodeBlock.of("$L.$L()", in, primitive.reads());
        }
        if (type instanceof JsonType.Text) {
            return CodeBlock.of("$L.string()", in);
        }
        if (type instanceof Maybe maybe) {
            return CodeBlock.of(
                    "$T.ofNullable($L)", Optional.class, named("Value").value(maybe.value()));
        }
        if (type instanceof Many many) {
            return many(many, in);
        }
        if (type instanceof Keyed keyed) {
            return CodeBlock.of(
                    "$L.$L($L, $L)",
                    in,
                    keyed.nulls() ? "mapWithNulls" : "map",
                    named("Key").key(keyed.key()),
                    named("Value").reader(keyed.value()));
        }
        return CodeBlock.of("$L.read($L)", codecs.of(type), in);
    }

    /** What reads such values, to be handed on. */
    CodeBlock reader(JsonType type) {
        if (type instanceof Checked checked) {
            return checked.isOnlyDemanded() ? reader(checked.checked()) : parts.readerReference(checked, name, codecs);
        }
        if (type instanceof JsonType.Text) {
            return CodeBlock.of("$T::string", RuntimeTypes.JSON_INPUT);
        }
        if (type instanceof Maybe || type instanceof Many || type instanceof Keyed) {
            ReadExpressions inner = new ReadExpressions(codecs, parts, name, depth + 1);
            return CodeBlock.of("$L -> $L", inner.input(), inner.value(type));
        }
        return codecs.of(type);
    }

    private CodeBlock key(JsonType type) {
        CodeBlock keys = codecs.of(type);
        return type instanceof Checked checked
                ? CodeBlock.of("$L.checked($L)", keys, parts.keyReference(checked, name))
                : keys;
    }

    private CodeBlock many(Many many, String in) {
        CodeBlock reader = named("Element").reader(many.element());
        String nulls = many.nulls() ? "WithNulls" : "";
        return switch (many.kind()) {
            case LIST -> CodeBlock.of("$L.list$L($L)", in, nulls, reader);
            case SET -> CodeBlock.of("$L.set$L($L)", in, nulls, reader);
            case ARRAY -> CodeBlock.of("$L.array$L($T[]::new, $L)", in, nulls, component(many.type()), reader);
        };
    }

    private ReadExpressions named(String part) {
        return new ReadExpressions(codecs, parts, name + part, depth);
    }

    private static TypeName component(TypeName array) {
        return ((ArrayTypeName) array).componentType;
    }

    private String input() {
        return depth < INPUTS.length ? INPUTS[depth] : INPUTS[INPUTS.length - 1] + (depth - INPUTS.length + 2);
    }
}
