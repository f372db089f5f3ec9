package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel.NumberedEnum;
import dev.antiphon.processor.model.json.CodecModel.ValuedEnum;
import javax.lang.model.element.Modifier;

/** Codecs of enums that the runtime writes but for what only the enum knows. */
final class EnumCodecTypes {
    private EnumCodecTypes() {}

    static TypeSpec of(NumberedEnum codec, String name) {
        return extending(RuntimeTypes.NUMBERED_ENUM, codec.type(), name)
                .addJavadoc("{@link $T}: the numbers of its constants.", codec.type())
                .addMethod(constructor(CodeBlock.of("$T.values()", codec.type())))
                .build();
    }

    static TypeSpec of(ValuedEnum codec, String name) {
        CodeBlock.Builder arguments =
                CodeBlock.builder().add("$T.values(), $L", codec.type(), value(codec.type(), codec.access()));
        codec.fallback().ifPresent(constant -> arguments.add(", $T.$L", codec.type(), constant));
        return extending(RuntimeTypes.VALUED_ENUM, codec.type(), name)
                .addJavadoc("{@link $T}: the values of its constants.", codec.type())
                .addMethod(constructor(arguments.build()))
                .build();
    }

    private static CodeBlock value(ClassName type, String access) {
        return access.endsWith("()")
                ? CodeBlock.of("$T::$L", type, access.substring(0, access.length() - 2))
                : CodeBlock.of("constant -> constant.$L", access);
    }

    private static TypeSpec.Builder extending(ClassName base, ClassName type, String name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(base, type));
    }

    private static MethodSpec constructor(CodeBlock arguments) {
        return MethodSpec.constructorBuilder()
                .addStatement("super($L)", arguments)
                .build();
    }
}
