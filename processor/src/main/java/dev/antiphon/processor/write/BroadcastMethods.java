package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Argument.TopicParamArgument;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** How a dispatcher takes broadcasts of other channels: by topic and event, else by the {@code @HandleInfo} for them. */
final class BroadcastMethods {
    private final Scope scope;
    private final List<Handler.OfBroadcast> handlers;
    private final Optional<Handler.Info> fallback;

    BroadcastMethods(Scope scope) {
        this.scope = scope;
        this.handlers = scope.channel().handlers(Handler.OfBroadcast.class);
        this.fallback = scope.channel().handlers(Handler.Info.class).stream()
                .filter(InfoMethods::isForBroadcasts)
                .findFirst();
    }

    /** Nothing where the channel takes none. */
    List<MethodSpec> methods() {
        if (handlers.isEmpty() && fallback.isEmpty()) {
            return List.of();
        }
        Map<String, CodeBlock> matchers = fallback.isPresent() ? Map.of() : matchers();
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(takesBroadcasts(matchers));
        methods.add(handleBroadcast());
        matchers.forEach((name, body) -> methods.add(matcher(name, body)));
        return methods;
    }

    /** A test of the topic for each channel that broadcasts are taken of, by the name of its method. */
    private Map<String, CodeBlock> matchers() {
        LocalNames free = LocalNames.besides();
        Map<String, CodeBlock> matchers = new LinkedHashMap<>();
        for (Handler.OfBroadcast handler : handlers) {
            CodeBlock body = matcherBody(handler);
            if (!matchers.containsValue(body)) {
                String channel =
                        String.join("", handler.from().value().channel().simpleNames());
                matchers.put(free.take("isTopicOf" + channel), body);
            }
        }
        return matchers;
    }

    private static CodeBlock matcherBody(Handler.OfBroadcast handler) {
        TopicReading reading = reading(handler);
        if (reading.pattern().isExact()) {
            return CodeBlock.builder()
                    .addStatement("return topic.equals($S)", reading.pattern().text())
                    .build();
        }
        return CodeBlock.builder()
                .add(reading.withoutVariables().statements("in", CodeBlock.of("topic")))
                .addStatement("return in.matched()")
                .build();
    }

    private static MethodSpec matcher(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "topic")
                .addCode(body)
                .build();
    }

    private MethodSpec takesBroadcasts(Map<String, CodeBlock> matchers) {
        CodeBlock anyOf = matchers.keySet().stream()
                .map(name -> CodeBlock.of("$L(topic)", name))
                .collect(CodeBlock.joining(" || "));
        return DispatcherMethods.override("takesBroadcasts")
                .returns(boolean.class)
                .addParameter(String.class, "topic")
                .addStatement("return $L", fallback.isPresent() ? CodeBlock.of("true") : anyOf)
                .build();
    }

    private MethodSpec handleBroadcast() {
        List<Handler> all =
                Stream.<Handler>concat(handlers.stream(), fallback.stream()).toList();
        MethodSpec.Builder method =
                DispatcherMethods.calling("handleBroadcast", all).addParameter(RuntimeTypes.BROADCAST, "broadcast");
        DispatcherMethods.withSocket(method, scope);
        for (int i = 0; i < handlers.size(); i++) {
            boolean last = i == handlers.size() - 1 && fallback.isEmpty();
            method.addCode(attempt(handlers.get(i), last));
        }
        fallback.ifPresent(
                info -> method.addStatement(Call.in(scope).message("broadcast").to(info.method())));
        return method.build();
    }

    private CodeBlock attempt(Handler.OfBroadcast handler, boolean last) {
        TopicReading reading = reading(handler);
        String event = handler.event().value();
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock.Builder taken = CodeBlock.builder()
                .addStatement(Call.in(scope).broadcast(reading).to(handler.method()));
        if (!last) {
            taken.addStatement("return");
        }
        if (reading.pattern().isExact()) {
            return code.beginControlFlow(
                            "if (broadcast.event().equals($S) && broadcast.topic().equals($S))",
                            event,
                            reading.pattern().text())
                    .add(taken.build())
                    .endControlFlow()
                    .build();
        }
        return code.beginControlFlow("if (broadcast.event().equals($S))", event)
                .add(reading.statements("in", CodeBlock.of("broadcast.topic()")))
                .beginControlFlow("if (in.matched())")
                .add(taken.build())
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static TopicReading reading(Handler.OfBroadcast handler) {
        return TopicReading.of(
                handler.from().value().pattern(),
                handler.method().arguments(TopicParamArgument.class),
                LocalNames.besides("broadcast", "socket", "channel", "in", "topic"));
    }
}
