package dev.antiphon.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ChannelModel;
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
        MethodSpec.Builder method = MethodSpec.methodBuilder("match")
                .addModifiers(scope.modifiers(Modifier.STATIC))
                .addJavadoc(
                        "The start of a member, null where the topic does not match $L.",
                        Links.code(channel.pattern().value().text()))
                .returns(RuntimeTypes.CHANNEL_START.annotated(
                        AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()))
                .addParameter(String.class, "topic")
                .addParameter(factoryType, "factory");
        if (scope.isPublic()) {
            method.addJavadoc("\n\n@param topic the topic's full name\n@param factory makes the channel\n"
                    + "@return what starts the member");
        }
        if (channel.pattern().value().isExact()) {
            CodeBlock matched =
                    CodeBlock.of("topic.equals($S)", channel.pattern().value().text());
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
