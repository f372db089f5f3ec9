package dev.antiphon.processor.write.json;

import com.google.common.base.CaseFormat;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel;
import dev.antiphon.processor.model.json.CodecModel.EnumCodec;
import dev.antiphon.processor.model.json.CodecModel.NumberedEnum;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.CodecModel.SealedCodec;
import dev.antiphon.processor.model.json.CodecModel.ValuedEnum;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.JsonType.Databind;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.Named;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes one codec: its constant, and its class where it has one. */
final class CodecWriter {
    private final Codecs codecs;
    private final CheckedParts parts;

    /** With what takes the checked parts of those that are expressions alone. */
    CodecWriter(Codecs codecs, CheckedParts parts) {
        this.codecs = codecs;
        this.parts = parts;
    }

    /** Whether a type needs a codec that is named. */
    static boolean isOwn(JsonType type) {
        return type instanceof Named || type instanceof Databind;
    }

    /** Whether a type is read and written by expressions alone. */
    static boolean isComposed(JsonType type) {
        return type instanceof Many || type instanceof Keyed || type instanceof Maybe || type instanceof Checked;
    }

    FieldSpec constant(JsonType type, String name, Set<Use> uses) {
        if (type instanceof Databind) {
            return field(ParameterizedTypeName.get(RuntimeTypes.DATABIND_CODEC, type.type()), name)
                    .initializer("$T.of($L)", RuntimeTypes.DATABIND_CODEC, classOf(type.type()))
                    .build();
        }
        if (isComposed(type)) {
            return composed(type, name, uses);
        }
        ClassName codec = ClassName.bestGuess(className(name));
        return field(codec, name).initializer("new $T()", codec).build();
    }

    TypeSpec type(CodecModel codec, String name, Set<Use> uses) {
        if (codec instanceof EnumCodec enumeration) {
            return new EnumCodecWriter(enumeration).write(name, uses);
        }
        if (codec instanceof NumberedEnum numbered) {
            return EnumCodecTypes.of(numbered, name);
        }
        if (codec instanceof ValuedEnum valued) {
            return EnumCodecTypes.of(valued, name);
        }
        return codec instanceof SealedCodec sealed
                ? new SealedCodecWriter(sealed, codecs).write(name, uses)
                : new ObjectCodecWriter((ObjectCodec) codec, codecs).write(name, uses);
    }

    private FieldSpec composed(JsonType type, String name, Set<Use> uses) {
        CodeBlock reader = uses.contains(Use.READ) ? reader(type, name) : CodeBlock.of("");
        CodeBlock writer = CodeBlock.of(
                "(value, out) -> $L",
                new WriteExpressions(codecs, 0).value(type, CodeBlock.of(""), CodeBlock.of("value")));
        if (uses.contains(Use.READ) && uses.contains(Use.WRITE)) {
            return field(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type.type()), name)
                    .initializer("$T.of($L, $L)", RuntimeTypes.JSON_CODEC, reader, writer)
                    .build();
        }
        boolean reads = uses.contains(Use.READ);
        ClassName half = reads ? RuntimeTypes.JSON_READER : RuntimeTypes.JSON_WRITER;
        return field(ParameterizedTypeName.get(half, type.type()), name)
                .initializer("$L", reads ? reader : writer)
                .build();
    }

    private CodeBlock reader(JsonType type, String name) {
        String method = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name);
        ReadExpressions expressions = new ReadExpressions(codecs, parts, method, 0);
        return type instanceof Checked ? expressions.reader(type) : CodeBlock.of("in -> $L", expressions.value(type));
    }

    private static FieldSpec.Builder field(TypeName type, String name) {
        return FieldSpec.builder(type, name).addModifiers(Modifier.STATIC, Modifier.FINAL);
    }

    private static CodeBlock classOf(TypeName type) {
        return type instanceof ParameterizedTypeName
                        || (type instanceof ArrayTypeName array && array.componentType instanceof ParameterizedTypeName)
                ? CodeBlock.of("new $T<$T>() {}", RuntimeTypes.TYPE_REFERENCE, type)
                : CodeBlock.of("$T.class", type);
    }

    /** {@code NEW_MSG} has the codec {@code NewMsgCodec}. */
    static String className(String constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, constant) + "Codec";
    }
}
