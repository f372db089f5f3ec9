package dev.antiphon.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.model.UserSocketModel.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a socket's routing table: its patterns in their order, each behind a test of its literal prefix. */
final class RoutesWriter {
    private final List<Route> routes;
    private final Map<ClassName, String> factories;

    RoutesWriter(UserSocketModel socket, Map<ClassName, String> factories) {
        this.routes = socket.routesInOrder();
        this.factories = factories;
    }

    MethodSpec write() {
        MethodSpec.Builder method = DispatcherMethods.override("channelFor")
                .addJavadoc(table())
                .returns(RuntimeTypes.CHANNEL_START.annotated(
                        AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()))
                .addParameter(String.class, "topic");
        boolean decided = false;
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            boolean isContested = isContested(route, routes.subList(i + 1, routes.size()));
            method.addCode(attempt(route, isContested));
            decided = !isContested && condition(route).isEmpty();
        }
        return decided ? method.build() : method.addStatement("return null").build();
    }

    private CodeBlock table() {
        return routes.stream()
                .map(route -> CodeBlock.of(
                        "$L to {@link $T}", Links.code(route.pattern().text()), route.channel()))
                .collect(CodeBlock.joining(", ", "Routes ", "."));
    }

    /** Whether a topic that a pattern's literal prefix lets through may belong to a later one all the same. */
    private static boolean isContested(Route route, List<Route> later) {
        String prefix = route.pattern().literalPrefix();
        return !route.pattern().isExact()
                && later.stream()
                        .map(other -> other.pattern().literalPrefix())
                        .anyMatch(other -> other.startsWith(prefix) || prefix.startsWith(other));
    }

    private CodeBlock attempt(Route route, boolean isContested) {
        CodeBlock.Builder tried = CodeBlock.builder();
        if (isContested) {
            String start = factories.get(route.channel()) + "Start";
            tried.addStatement("$T $L = $L", RuntimeTypes.CHANNEL_START, start, match(route))
                    .beginControlFlow("if ($L != null)", start)
                    .addStatement("return $L", start)
                    .endControlFlow();
        } else {
            tried.addStatement("return $L", match(route));
        }
        return condition(route)
                .map(test -> CodeBlock.builder()
                        .beginControlFlow("if ($L)", test)
                        .add(tried.build())
                        .endControlFlow()
                        .build())
                .orElseGet(tried::build);
    }

    private static Optional<CodeBlock> condition(Route route) {
        TopicPattern pattern = route.pattern();
        if (pattern.isExact()) {
            return Optional.of(CodeBlock.of("topic.equals($S)", pattern.text()));
        }
        return Optional.of(pattern.literalPrefix())
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> CodeBlock.of("topic.startsWith($S)", prefix));
    }

    private CodeBlock match(Route route) {
        return CodeBlock.of(
                "$T.match(topic, $L)", GeneratedNames.dispatcher(route.channel()), factories.get(route.channel()));
    }
}
