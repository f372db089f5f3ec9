package dev.antiphon.processor.write.json;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel.Constant;
import dev.antiphon.processor.model.json.CodecModel.EnumCodec;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the codec of an enum. */
final class EnumCodecWriter {
    private final EnumCodec codec;

    EnumCodecWriter(EnumCodec codec) {
        this.codec = codec;
    }

    TypeSpec write(String name, Set<Use> uses) {
        TypeSpec.Builder type = CodecTypes.of(
                name,
                codec.type(),
                codec.constants().stream().map(Constant::text).toList(),
                uses);
        if (uses.contains(Use.READ)) {
            type.addMethod(read());
        }
        if (uses.contains(Use.WRITE)) {
            type.addMethod(CodecTypes.write(codec.type())
                    .addStatement(uses.contains(Use.KEY) ? "out.string(name(value))" : "out.string(value.name())")
                    .build());
        }
        if (uses.contains(Use.KEY)) {
            type.addMethod(key()).addMethod(name());
        }
        return type.build();
    }

    private MethodSpec read() {
        MethodSpec.Builder read = CodecTypes.read(codec.type())
                .addStatement("$T text = in.string()", String.class)
                .beginControlFlow("if (text == null)")
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("return switch (text)");
        constants(read);
        String known = codec.constants().stream().map(Constant::text).collect(Collectors.joining(", "));
        return read.addStatement("default -> in.reject($S, $S)", "must be one of " + known, "value")
                .addCode("$<};\n")
                .build();
    }

    private MethodSpec key() {
        MethodSpec.Builder key = CodecTypes.override("key")
                .returns(nullable(codec.type()))
                .addParameter(String.class, "name")
                .beginControlFlow("return switch (name)");
        constants(key);
        return key.addStatement("default -> null").addCode("$<};\n").build();
    }

    private MethodSpec name() {
        return CodecTypes.override("name")
                .returns(String.class)
                .addParameter(codec.type(), "key")
                .addStatement("return key.name()")
                .build();
    }

    private void constants(MethodSpec.Builder method) {
        for (Constant constant : codec.constants()) {
            method.addStatement(CodeBlock.of("case $S -> $T.$L", constant.text(), codec.type(), constant.constant()));
        }
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }
}
