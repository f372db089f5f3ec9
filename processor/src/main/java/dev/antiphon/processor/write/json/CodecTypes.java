package dev.antiphon.processor.write.json;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The heads that codecs have in common. */
final class CodecTypes {
    private static final Pattern PLAIN = Pattern.compile("[\\w.:-]+");

    private CodecTypes() {}

    /** A class of a codec, which implements what it is used for. */
    static TypeSpec.Builder of(String name, TypeName type, List<String> names, Set<Use> uses) {
        TypeSpec.Builder codec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(CodecTypes.javadoc(type, names));
        boolean reads = uses.contains(Use.READ);
        boolean writes = uses.contains(Use.WRITE);
        if (reads || writes) {
            ClassName half = reads ? RuntimeTypes.JSON_READER : RuntimeTypes.JSON_WRITER;
            codec.addSuperinterface(ParameterizedTypeName.get(reads && writes ? RuntimeTypes.JSON_CODEC : half, type));
        }
        if (uses.contains(Use.KEY)) {
            codec.addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.JSON_KEY, type));
        }
        return codec;
    }

    /** What the codec is of, and what stands in its JSON. */
    private static CodeBlock javadoc(TypeName type, List<String> names) {
        TypeName linked = type instanceof ParameterizedTypeName generic ? generic.rawType : type;
        String content = names.stream()
                .map(name -> PLAIN.matcher(name).matches() ? name : "{@code " + name.replace("\\", "\\\\") + "}")
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? CodeBlock.of("{@link $T}: an empty object.", linked)
                : CodeBlock.of("{@link $T}: $L.", linked, content);
    }

    static MethodSpec.Builder read(TypeName type) {
        return override("read")
                .returns(type.annotated(
                        AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()))
                .addParameter(RuntimeTypes.JSON_INPUT, "in")
                .addException(IOException.class);
    }

    static MethodSpec.Builder write(TypeName type) {
        return writing(override("write"), type);
    }

    static MethodSpec.Builder writeMembers(TypeName type) {
        return writing(MethodSpec.methodBuilder("writeMembers"), type);
    }

    private static MethodSpec.Builder writing(MethodSpec.Builder method, TypeName type) {
        return method.addParameter(type, "value")
                .addParameter(RuntimeTypes.JSON_OUTPUT, "out")
                .addException(IOException.class);
    }

    /** A record is taken to be as immutable as it is, and read once for all who get it. */
    static MethodSpec shares(ClassName type) {
        return override("shares")
                .returns(TypeName.BOOLEAN)
                .addParameter(Object.class, "value")
                .addStatement("return value instanceof $T", type)
                .build();
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
