package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.ReturnForm.PassOn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two switches of a dispatcher over an event's name. */
final class EventMethods {
    private final Scope scope;
    private final Call call;
    private final Outcomes outcomes;

    EventMethods(Scope scope) {
        this.scope = scope;
        this.call = Call.in(scope);
        this.outcomes = new Outcomes(scope.payloads());
    }

    /** The events of the handlers, the catch-all aside. */
    static List<String> names(Stream<List<Located<String>>> events) {
        return events.flatMap(List::stream)
                .map(Located::value)
                .filter(event -> !event.equals(Handler.In.ANY))
                .toList();
    }

    MethodSpec handleIn(List<Handler.In> handlers) {
        MethodSpec.Builder method = DispatcherMethods.calling("handleIn", handlers)
                .returns(RuntimeTypes.OUTCOME)
                .addParameter(String.class, "event")
                .addParameter(RuntimeTypes.PAYLOAD, "payload")
                .addParameter(RuntimeTypes.REPLY_TO, "to");
        return DispatcherMethods.withSocket(method, scope)
                .addCode(handleInBody(handlers))
                .build();
    }

    private CodeBlock handleInBody(List<Handler.In> handlers) {
        Optional<HandlerMethod> catchAll = handlers.stream()
                .filter(Handler.In::isCatchAll)
                .map(Handler.In::method)
                .findFirst();
        List<Handler.In> named =
                handlers.stream().filter(handler -> !handler.isCatchAll()).toList();
        if (named.isEmpty()) {
            return whole(catchAll.orElseThrow());
        }
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Handler.In handler : named) {
            cases.add(arm("case " + DispatcherMethods.strings(names(Stream.of(handler.events()))), handler.method()));
        }
        CodeBlock other = catchAll.map(method -> arm("default", method))
                .orElseGet(() -> CodeBlock.of("default -> $T.unhandled();\n", RuntimeTypes.OUTCOME));
        return switchOnEvent(cases.add(other).build());
    }

    private CodeBlock whole(HandlerMethod method) {
        CodeBlock called = call.to(method);
        return outcomes.of(method.returns(), called)
                .map(outcome -> CodeBlock.builder().addStatement("return $L", outcome))
                .orElseGet(() -> CodeBlock.builder()
                        .addStatement(called)
                        .addStatement("return $T.noReply()", RuntimeTypes.OUTCOME))
                .build();
    }

    private CodeBlock arm(String label, HandlerMethod method) {
        CodeBlock called = call.to(method);
        return outcomes.of(method.returns(), called)
                .map(outcome -> CodeBlock.of("$L -> $L;\n", label, outcome))
                .orElseGet(() -> block(label, called, CodeBlock.of("$T.noReply()", RuntimeTypes.OUTCOME)));
    }

    MethodSpec handleOut(List<Handler.Out> handlers) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Handler.Out handler : handlers) {
            String label = "case " + DispatcherMethods.strings(names(Stream.of(handler.events())));
            CodeBlock called = call.to(handler.method());
            cases.add(
                    handler.method().returns() instanceof PassOn
                            ? CodeBlock.of("$L -> $L;\n", label, called)
                            : block(label, called, CodeBlock.of("false")));
        }
        MethodSpec.Builder method = DispatcherMethods.calling("handleOut", handlers)
                .returns(boolean.class)
                .addParameter(String.class, "event")
                .addParameter(RuntimeTypes.PAYLOAD, "payload");
        return DispatcherMethods.withSocket(method, scope)
                .addCode(switchOnEvent(cases.add("default -> true;\n").build()))
                .build();
    }

    private static CodeBlock block(String label, CodeBlock called, CodeBlock yielded) {
        return CodeBlock.builder()
                .beginControlFlow("$L ->", label)
                .addStatement(called)
                .addStatement("yield $L", yielded)
                .endControlFlow()
                .build();
    }

    private static CodeBlock switchOnEvent(CodeBlock cases) {
        return CodeBlock.builder()
                .beginControlFlow("return switch (event)")
                .add(cases)
                .unindent()
                .add("};\n")
                .build();
    }
}
