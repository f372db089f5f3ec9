package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel.SealedCodec;
import dev.antiphon.processor.model.json.CodecModel.Subtype;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the codec of a sealed type. */
final class SealedCodecWriter {
    private final SealedCodec codec;
    private final Codecs codecs;
    private final String discriminator;

    SealedCodecWriter(SealedCodec codec, Codecs codecs) {
        this.codec = codec;
        this.codecs = codecs;
        this.discriminator = LocalNames.besides(codecs.constants().values().toArray(new String[0]))
                .take(LocalNames.constant(codec.property()));
    }

    TypeSpec write(String name, Set<Use> uses) {
        List<String> names = codec.subtypes().stream().map(Subtype::name).toList();
        TypeSpec.Builder type = CodecTypes.of(name, codec.type(), names, uses);
        if (uses.contains(Use.READ)) {
            type.addMethod(read());
            if (codec.type() instanceof ClassName plain) {
                type.addMethod(CodecTypes.shares(plain));
            }
        }
        if (uses.contains(Use.WRITE)) {
            type.addField(FieldSpec.builder(RuntimeTypes.JSON_NAME, discriminator)
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer("$T.of($S)", RuntimeTypes.JSON_NAME, codec.property())
                            .build())
                    .addMethod(writeMethod());
        }
        return type.build();
    }

    private MethodSpec read() {
        String known = codec.subtypes().stream().map(Subtype::name).collect(Collectors.joining(", "));
        MethodSpec.Builder read = CodecTypes.read(codec.type())
                .addStatement("$T subtype = in.discriminator($S)", String.class, codec.property())
                .beginControlFlow("if (subtype == null)")
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("return switch (subtype)");
        for (Subtype subtype : codec.subtypes()) {
            read.addStatement("case $S -> $L.read(in)", subtype.name(), codecs.of(subtype.type()));
        }
        return read.addStatement("default -> in.unknownSubtype($S, $S)", codec.property(), known)
                .addCode("$<};\n")
                .build();
    }

    private MethodSpec writeMethod() {
        MethodSpec.Builder write = CodecTypes.write(codec.type()).addStatement("out.startObject()");
        LocalNames locals = LocalNames.besides("value", "out");
        for (int i = 0; i < codec.subtypes().size(); i++) {
            Subtype subtype = codec.subtypes().get(i);
            String variable = locals.take(LocalNames.variable(subtype.name()));
            CodeBlock is =
                    CodeBlock.of("if (value instanceof $T $L)", subtype.type().type(), variable);
            if (i == 0) {
                write.beginControlFlow("$L", is);
            } else {
                write.nextControlFlow("else $L", is);
            }
            write.addStatement("out.string($L, $S)", discriminator, subtype.name())
                    .addStatement("$L.writeMembers($L, out)", codecs.of(subtype.type()), variable);
        }
        return write.endControlFlow().addStatement("out.endObject()").build();
    }
}
