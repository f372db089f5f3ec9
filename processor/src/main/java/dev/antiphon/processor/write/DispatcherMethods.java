package dev.antiphon.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Handler;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The heads that a dispatcher's methods have in common. */
final class DispatcherMethods {
    private static final TypeName SET_OF_STRINGS = ParameterizedTypeName.get(Set.class, String.class);

    private DispatcherMethods() {}

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /** A method that calls handlers: it links to them, throws what they throw, and keeps quiet where they are deprecated. */
    static MethodSpec.Builder calling(String name, List<? extends Handler> handlers) {
        MethodSpec.Builder method = override(name).addJavadoc(Links.toEach(handlers));
        if (handlers.stream().anyMatch(handler -> handler.method().deprecated())) {
            method.addAnnotation(deprecationSuppressed());
        }
        Set<TypeName> thrown = handlers.stream()
                .flatMap(handler -> handler.method().thrown().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return method.addExceptions(thrown);
    }

    static AnnotationSpec deprecationSuppressed() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build();
    }

    /** For what names a deprecated class all over. */
    static TypeSpec withDeprecationSuppressed(TypeSpec type) {
        return type.toBuilder().addAnnotation(deprecationSuppressed()).build();
    }

    static MethodSpec.Builder withSocket(MethodSpec.Builder method, Scope scope) {
        return method.addParameter(ParameterizedTypeName.get(RuntimeTypes.CHANNEL_SOCKET, scope.sendsType()), "socket");
    }

    static TypeName setOfStrings() {
        return SET_OF_STRINGS;
    }

    static CodeBlock setOf(Collection<String> names) {
        return CodeBlock.of("$T.of($L)", Set.class, strings(names));
    }

    static CodeBlock strings(Collection<String> names) {
        return names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
    }
}
