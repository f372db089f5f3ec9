package dev.antiphon.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ChannelModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the typed matching of a channel's topics. It stands beside the channel, where its parameters' types are known. */
final class MatchWriter {
    private final Scope scope;
    private final TypeName factoryType;

    MatchWriter(Scope scope, TypeName factoryType) {
        this.scope = scope;
        this.factoryType = factoryType;
    }

    MethodSpec write() {
        ChannelModel channel = scope.channel();
        String pattern = channel.pattern().value().text();
        Visibility visibility = scope.visibility();
        MethodSpec.Builder method = MethodSpec.methodBuilder("match")
                .addModifiers(visibility.modifiers(Modifier.STATIC))
                .addJavadoc(visibility.javadoc(
                        CodeBlock.of(
                                "The start of a member, null where the topic does not match $L.", Links.code(pattern)),
                        List.of(
                                Visibility.param("topic", "the topic's full name"),
                                Visibility.param("factory", "makes the channel"),
                                Visibility.returned("what starts the member, or null"))))
                .returns(RuntimeTypes.CHANNEL_START.annotated(
                        AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()))
                .addParameter(String.class, "topic")
                .addParameter(factoryType, "factory");
        if (channel.pattern().value().isExact()) {
            CodeBlock matched = CodeBlock.of("topic.equals($S)", pattern);
            return method.addStatement("return $L ? $L : null", matched, start())
                    .build();
        }
        return method.addCode(scope.topic().statements("in", CodeBlock.of("topic")))
                .addStatement("return in.matched() ? $L : null", start())
                .build();
    }

    private CodeBlock start() {
        CodeBlock.Builder arguments = CodeBlock.builder().add("factory");
        scope.topic().used().forEach(variable -> arguments.add(", $L", variable.name()));
        CodeBlock made = CodeBlock.of(
                "() -> new $T($L)", GeneratedNames.dispatcher(scope.channel().type()), arguments.build());
        return scope.channel().nonBlocking()
                ? CodeBlock.of("$T.nonBlocking($L)", RuntimeTypes.CHANNEL_START, made)
                : made;
    }
}
