package dev.antiphon.processor.write.json;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.WrittenMember;
import dev.antiphon.processor.model.json.WrittenMember.Unwrapped;
import dev.antiphon.processor.model.json.WrittenMember.Value;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the statements that write an object's members, and the constants of their names. */
final class WrittenMembers {
    private final ObjectCodec codec;
    private final WriteExpressions expressions;
    private final Map<Value, String> names = new LinkedHashMap<>();

    WrittenMembers(ObjectCodec codec, Codecs codecs, LocalNames constants) {
        this.codec = codec;
        this.expressions = new WriteExpressions(codecs, 0);
        for (WrittenMember member : codec.written()) {
            if (member instanceof Value value) {
                names.put(value, constants.take(LocalNames.constant(value.property())));
            } else if (member instanceof Unwrapped unwrapped) {
                String prefix = LocalNames.constant(unwrapped.property()) + "_";
                unwrapped
                        .values()
                        .forEach(value ->
                                names.put(value, constants.take(prefix + LocalNames.constant(value.property()))));
            }
        }
    }

    List<FieldSpec> names() {
        return names.entrySet().stream()
                .map(name -> constant(name.getValue(), name.getKey().name()))
                .toList();
    }

    CodeBlock write() {
        LocalNames locals = LocalNames.besides("value", "out", "element", "part", "inner", "innermost");
        CodeBlock.Builder code = CodeBlock.builder();
        for (WrittenMember member : codec.written()) {
            if (member instanceof Value value) {
                code.add(value(value, "value"));
            } else if (member instanceof Unwrapped unwrapped) {
                code.add(unwrapped(unwrapped, locals.take(unwrapped.property())));
            }
        }
        return code.build();
    }

    private CodeBlock unwrapped(Unwrapped unwrapped, String variable) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T $L = value.$L", unwrapped.type(), variable, unwrapped.access())
                .beginControlFlow("if ($L != null)", variable);
        unwrapped.values().forEach(value -> code.add(value(value, variable)));
        return code.endControlFlow().build();
    }

    private CodeBlock value(Value member, String owner) {
        CodeBlock value = CodeBlock.of("$L.$L", owner, member.access());
        CodeBlock statement = CodeBlock.builder()
                .addStatement(expressions.value(member.type(), CodeBlock.of("$L, ", names.get(member)), value))
                .build();
        if (member.condition() == WrittenMember.Condition.ALWAYS) {
            return statement;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition(member, value))
                .add(statement)
                .endControlFlow()
                .build();
    }

    private static CodeBlock condition(Value member, CodeBlock value) {
        return switch (member.condition()) {
            case ALWAYS -> CodeBlock.of("true");
            case NOT_NULL -> CodeBlock.of("$L != null", value);
            case FILLED -> CodeBlock.of("$T.isFilled($L)", RuntimeTypes.JSON_CONTENT, value);
            case NOT_ZERO -> notZero(member.type().type(), value);
        };
    }

    private static CodeBlock notZero(TypeName type, CodeBlock value) {
        if (type.equals(TypeName.BOOLEAN)) {
            return value;
        }
        // Of floating-point numbers the negative zero is another one.
        boolean isPlain = type.isPrimitive() && !type.equals(TypeName.DOUBLE) && !type.equals(TypeName.FLOAT);
        return isPlain
                ? CodeBlock.of("$L != 0", value)
                : CodeBlock.of("$T.isNotZero($L)", RuntimeTypes.JSON_CONTENT, value);
    }

    private static FieldSpec constant(String constant, String name) {
        return FieldSpec.builder(RuntimeTypes.JSON_NAME, constant)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($S)", RuntimeTypes.JSON_NAME, name)
                .build();
    }
}
