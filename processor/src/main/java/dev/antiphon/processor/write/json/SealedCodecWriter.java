package dev.antiphon.processor.write.json;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel.SealedCodec;
import dev.antiphon.processor.model.json.CodecModel.Subtype;
import dev.antiphon.processor.model.json.TypeTag.Existing;
import dev.antiphon.processor.model.json.TypeTag.Property;
import dev.antiphon.processor.model.json.TypeTag.Wrapper;
import dev.antiphon.processor.write.source.LocalNames;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the codec of a type of a few subtypes. */
final class SealedCodecWriter {
    private final SealedCodec codec;
    private final Codecs codecs;
    private final Map<Subtype, String> variables = new LinkedHashMap<>();
    private final LocalNames constants;

    SealedCodecWriter(SealedCodec codec, Codecs codecs) {
        this.codec = codec;
        this.codecs = codecs;
        this.constants = LocalNames.besides(codecs.constants().values().toArray(new String[0]));
        LocalNames locals = LocalNames.besides("value", "out");
        codec.subtypes()
                .forEach(subtype -> variables.put(
                        subtype,
                        locals.take(
                                LocalNames.variable(simpleName(subtype.type().type())))));
    }

    TypeSpec write(String name, Set<Use> uses) {
        List<String> names = codec.subtypes().stream().map(Subtype::name).toList();
        TypeSpec.Builder type = CodecTypes.of(name, codec.type(), names, uses);
        if (uses.contains(Use.READ)) {
            if (codec.tag() instanceof Wrapper) {
                type.addMethod(readWrapped()).addMethod(value());
            } else {
                type.addMethod(read());
            }
            if (codec.type() instanceof ClassName plain) {
                type.addMethod(CodecTypes.shares(plain));
            }
        }
        if (uses.contains(Use.WRITE)) {
            write(type);
        }
        return type.build();
    }

    private MethodSpec read() {
        String property = property();
        MethodSpec.Builder read = CodecTypes.read(codec.type())
                .addStatement("$T subtype = $L", String.class, discriminator(property))
                .beginControlFlow("if (subtype == null)")
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("return switch (subtype)");
        cases(read);
        return read.addStatement(otherwise(CodeBlock.of("in.unknownSubtype($S, $S)", property, known())))
                .addCode("$<};\n")
                .build();
    }

    private MethodSpec readWrapped() {
        return CodecTypes.read(codec.type())
                .addStatement("$T subtype = $T.startWrapper(in)", String.class, RuntimeTypes.JSON_TAGS)
                .addStatement(
                        "return subtype == null ? null : $T.endWrapper(in, value(subtype, in))", RuntimeTypes.JSON_TAGS)
                .build();
    }

    private MethodSpec value() {
        MethodSpec.Builder value = MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(codec.type()
                        .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()))
                .addParameter(String.class, "subtype")
                .addParameter(RuntimeTypes.JSON_INPUT, "in")
                .addException(IOException.class)
                .beginControlFlow("return switch (subtype)");
        cases(value);
        return value.addStatement(otherwise(CodeBlock.of("$T.unknownWrapper(in, $S)", RuntimeTypes.JSON_TAGS, known())))
                .addCode("$<};\n")
                .build();
    }

    private void cases(MethodSpec.Builder read) {
        codec.subtypes().stream()
                .filter(subtype -> codec.fallback().filter(subtype::equals).isEmpty())
                .forEach(subtype ->
                        read.addStatement("case $S -> $L.read(in)", subtype.name(), codecs.of(subtype.type())));
    }

    private CodeBlock otherwise(CodeBlock unknown) {
        return codec.fallback()
                .map(subtype -> CodeBlock.of("default -> $L.read(in)", codecs.of(subtype.type())))
                .orElse(CodeBlock.of("default -> $L", unknown));
    }

    private CodeBlock discriminator(String property) {
        if (codec.fallback().isPresent()) {
            return CodeBlock.of("$T.optional(in, $S)", RuntimeTypes.JSON_TAGS, property);
        }
        return codec.tag() instanceof Existing
                ? CodeBlock.of("$T.member(in, $S)", RuntimeTypes.JSON_TAGS, property)
                : CodeBlock.of("in.discriminator($S)", property);
    }

    private void write(TypeSpec.Builder type) {
        MethodSpec.Builder write = CodecTypes.write(codec.type());
        if (codec.tag() instanceof Property property) {
            String name = constant(property.name(), type);
            write.addStatement("out.startObject()");
            chain(
                    write,
                    subtype -> CodeBlock.builder()
                            .addStatement("out.string($L, $S)", name, subtype.name())
                            .addStatement("$L.writeMembers($L, out)", codecs.of(subtype.type()), variables.get(subtype))
                            .build());
            write.addStatement("out.endObject()");
        } else if (codec.tag() instanceof Wrapper) {
            write.addStatement("out.startObject()");
            chain(
                    write,
                    subtype -> CodeBlock.builder()
                            .addStatement(
                                    "out.value($L, $L, $L)",
                                    constant(subtype.name(), type),
                                    variables.get(subtype),
                                    codecs.of(subtype.type()))
                            .build());
            write.addStatement("out.endObject()");
        } else {
            chain(
                    write,
                    subtype -> CodeBlock.builder()
                            .addStatement("$L.write($L, out)", codecs.of(subtype.type()), variables.get(subtype))
                            .build());
        }
        type.addMethod(write.build());
    }

    private void chain(MethodSpec.Builder write, Function<Subtype, CodeBlock> written) {
        String otherwise = "";
        for (Subtype subtype : codec.subtypes()) {
            CodeBlock is =
                    CodeBlock.of("if (value instanceof $T $L)", subtype.type().type(), variables.get(subtype));
            if (otherwise.isEmpty()) {
                write.beginControlFlow("$L", is);
            } else {
                write.nextControlFlow("$L$L", otherwise, is);
            }
            write.addCode(written.apply(subtype));
            otherwise = "else ";
        }
        if (codec.isOpen()) {
            write.nextControlFlow("else").addStatement("throw out.unknownSubtype(value)");
        }
        write.endControlFlow();
    }

    private String constant(String text, TypeSpec.Builder type) {
        String constant = constants.take(LocalNames.constant(text));
        type.addField(FieldSpec.builder(RuntimeTypes.JSON_NAME, constant)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($S)", RuntimeTypes.JSON_NAME, text)
                .build());
        return constant;
    }

    private String property() {
        return codec.tag() instanceof Property property ? property.name() : ((Existing) codec.tag()).name();
    }

    private String known() {
        return codec.subtypes().stream().map(Subtype::name).collect(Collectors.joining(", "));
    }

    private static String simpleName(TypeName type) {
        return ((ClassName) type).simpleName();
    }
}
