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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

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
                    .addStatement("out.string($L)", hasNames(uses) ? "name(value)" : "value.name()")
                    .build());
        }
        if (uses.contains(Use.KEY)) {
            type.addMethod(key());
        }
        if (hasNames(uses)) {
            type.addMethod(uses.contains(Use.KEY) ? name(CodecTypes.override("name")) : name(ownName()));
        }
        return type.build();
    }

    private boolean hasNames(Set<Use> uses) {
        return uses.contains(Use.KEY) || (uses.contains(Use.WRITE) && !isByName());
    }

    private boolean isByName() {
        return codec.constants().stream().allMatch(constant -> constant.text().equals(constant.constant()));
    }

    private static MethodSpec.Builder ownName() {
        return MethodSpec.methodBuilder("name").addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    private MethodSpec read() {
        MethodSpec.Builder read = CodecTypes.read(codec.type())
                .addStatement("$T text = $T.WORD.read(in)", String.class, RuntimeTypes.JSON_SCALARS)
                .beginControlFlow("if (text == null)")
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("return switch (text)");
        constants(read);
        String known = codec.constants().stream().map(Constant::text).collect(Collectors.joining(", "));
        return read.addStatement(otherwise(CodeBlock.of("in.reject($S, $S)", "must be one of " + known, "value")))
                .addCode("$<};\n")
                .build();
    }

    private MethodSpec key() {
        MethodSpec.Builder key = CodecTypes.override("key")
                .returns(nullable(codec.type()))
                .addParameter(String.class, "name")
                .beginControlFlow("return switch (name)");
        constants(key);
        return key.addStatement(otherwise(CodeBlock.of("null")))
                .addCode("$<};\n")
                .build();
    }

    private CodeBlock otherwise(CodeBlock none) {
        return codec.fallback()
                .map(constant -> CodeBlock.of("default -> $T.$L", codec.type(), constant))
                .orElse(CodeBlock.of("default -> $L", none));
    }

    private MethodSpec name(MethodSpec.Builder method) {
        method.returns(String.class).addParameter(codec.type(), "key");
        if (isByName()) {
            return method.addStatement("return key.name()").build();
        }
        method.beginControlFlow("return switch (key)");
        codec.constants()
                .forEach(constant -> method.addStatement("case $L -> $S", constant.constant(), constant.text()));
        return method.addCode("$<};\n").build();
    }

    private void constants(MethodSpec.Builder method) {
        for (Constant constant : codec.constants()) {
            if (codec.fallback().filter(constant.constant()::equals).isPresent()) {
                continue; // as whatever has no case
            }
            CodeBlock texts = Stream.concat(Stream.of(constant.text()), constant.aliases().stream())
                    .map(text -> CodeBlock.of("$S", text))
                    .collect(CodeBlock.joining(", "));
            method.addStatement("case $L -> $T.$L", texts, codec.type(), constant.constant());
        }
    }

    private static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }
}
