package dev.antiphon.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.InfoType;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.Comparator;
import java.util.List;

/** How a dispatcher finds the {@code @HandleInfo} of a message: by its type, subtypes before supertypes. */
final class InfoMethods {
    private final Scope scope;
    private final List<Handler.Info> handlers;

    InfoMethods(Scope scope) {
        this.scope = scope;
        this.handlers = scope.channel().handlers(Handler.Info.class).stream()
                .filter(handler -> !isForBroadcasts(handler))
                .sorted(Comparator.comparingInt(
                        handler -> -messageOf(handler).supertypes().size()))
                .toList();
    }

    /** The one for {@code Broadcast} is the last resort of broadcasts, and takes no messages. */
    static boolean isForBroadcasts(Handler.Info handler) {
        return messageOf(handler).type().equals(RuntimeTypes.BROADCAST);
    }

    boolean isEmpty() {
        return handlers.isEmpty();
    }

    MethodSpec takesInfo() {
        CodeBlock anyOf = handlers.stream()
                .map(InfoMethods::messageOf)
                .filter(message -> handlers.stream().noneMatch(other -> covers(messageOf(other), message)))
                .map(message -> CodeBlock.of("message instanceof $T", message.type()))
                .collect(CodeBlock.joining(" || "));
        return DispatcherMethods.override("takesInfo")
                .returns(boolean.class)
                .addParameter(Object.class, "message")
                .addStatement("return $L", takesAll() ? CodeBlock.of("true") : anyOf)
                .build();
    }

    MethodSpec handleInfo() {
        MethodSpec.Builder method =
                DispatcherMethods.calling("handleInfo", handlers).addParameter(Object.class, "message");
        return DispatcherMethods.withSocket(method, scope).addCode(chain()).build();
    }

    private CodeBlock chain() {
        CodeBlock.Builder code = CodeBlock.builder();
        LocalNames free = LocalNames.besides("message", "socket", "channel", "factory");
        scope.topic().variables().forEach(variable -> free.take(variable.name()));
        String next = "if";
        for (Handler.Info handler : handlers) {
            TypeName type = messageOf(handler).type();
            if (type.equals(TypeName.OBJECT)) {
                return last(code, handler);
            }
            String variable = free.take(LocalNames.variable(((ClassName) type).simpleName()));
            CodeBlock test = CodeBlock.of("$L (message instanceof $T $L)", next, type, variable);
            next = "else if";
            code.add(code.isEmpty() ? CodeBlock.of("$L {\n", test) : CodeBlock.of(" $L {\n", test));
            code.indent()
                    .addStatement(Call.in(scope).message(variable).to(handler.method()))
                    .unindent()
                    .add("}");
        }
        return code.add("\n").build();
    }

    /** A pattern of type Object would not compile: everything is one. */
    private CodeBlock last(CodeBlock.Builder code, Handler.Info handler) {
        CodeBlock called = Call.in(scope).to(handler.method());
        if (code.isEmpty()) {
            return code.addStatement(called).build();
        }
        return code.add(" else {\n")
                .indent()
                .addStatement(called)
                .unindent()
                .add("}\n")
                .build();
    }

    private boolean takesAll() {
        return handlers.stream().anyMatch(handler -> messageOf(handler).type().equals(TypeName.OBJECT));
    }

    private static boolean covers(InfoType wide, InfoType narrow) {
        return !wide.type().equals(narrow.type()) && narrow.is(wide.type());
    }

    private static InfoType messageOf(Handler.Info handler) {
        return handler.message().orElseThrow();
    }
}
