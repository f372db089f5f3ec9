package dev.antiphon.processor.check;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.Argument.StopReasonArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler.Info;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.InfoType;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Messages by their types: each handler takes one, and no two take the same. */
final class HandleInfoCheck {
    private HandleInfoCheck() {}

    static void check(ChannelModel channel, Report report) {
        Map<TypeName, Info> byType = new HashMap<>();
        for (Info handler : channel.handlers(Info.class)) {
            Optional<InfoType> message = handler.message();
            if (message.isPresent()) {
                checkFirst(handler, byType.putIfAbsent(message.get().type(), handler), report);
            } else if (isWhole(handler.method())) {
                report.add(Fault.NoMessage, handler.method().place(), MethodWords.method(handler));
            }
        }
        SealedCheck.check(channel, report);
    }

    private static void checkFirst(Info handler, @Nullable Info first, Report report) {
        if (first != null) {
            report.add(
                    Fault.DuplicateInfo,
                    handler.method().place(),
                    MethodWords.annotated(handler),
                    MethodWords.method(first));
        }
    }

    /** Whether no parameter is missing from the model or out of place, which would be reported already. */
    private static boolean isWhole(HandlerMethod method) {
        int written =
                ((ExecutableElement) method.place().element()).getParameters().size();
        return method.arguments().size() == written
                && method.arguments(StopReasonArgument.class).isEmpty();
    }
}
