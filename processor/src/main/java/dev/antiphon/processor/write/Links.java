package dev.antiphon.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.Located;
import java.util.List;
import java.util.regex.Pattern;

/** Javadoc that leads from generated code back to its source. */
final class Links {
    private static final Pattern PLAIN = Pattern.compile("[\\w.:-]+");

    private Links() {}

    static CodeBlock to(HandlerMethod method) {
        return CodeBlock.of("{@link $T#$L}", method.declaredIn(), method.name());
    }

    static CodeBlock to(HandlerMethod method, String label) {
        return PLAIN.matcher(label).matches()
                ? CodeBlock.of("{@link $T#$L $L}", method.declaredIn(), method.name(), label)
                : to(method);
    }

    static CodeBlock toEach(List<? extends Handler> handlers) {
        return handlers.stream().map(Links::to).collect(CodeBlock.joining(", ", "", "."));
    }

    /** Text as it is; a backslash would begin a Unicode escape, in comments too. */
    static CodeBlock code(String text) {
        return CodeBlock.of("{@code $L}", text.replace("\\", "\\\\"));
    }

    private static CodeBlock to(Handler handler) {
        HandlerMethod method = handler.method();
        if (handler instanceof Handler.In in) {
            return toEvents(method, in.events());
        }
        if (handler instanceof Handler.Out out) {
            return toEvents(method, out.events());
        }
        if (handler instanceof Handler.OfBroadcast broadcast) {
            return to(method, broadcast.event().value());
        }
        if (handler instanceof Handler.Info info) {
            return to(method, ((ClassName) info.message().orElseThrow().type()).simpleName());
        }
        return to(method);
    }

    private static CodeBlock toEvents(HandlerMethod method, List<Located<String>> events) {
        return events.stream()
                .map(event -> to(method, event.value()))
                .distinct()
                .collect(CodeBlock.joining(", "));
    }
}
