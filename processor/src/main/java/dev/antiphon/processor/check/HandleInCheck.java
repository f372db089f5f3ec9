package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Argument.SocketRefArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Handler.In;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.ReturnForm.NoReply;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Events that clients can push, one method for each, and one reply. */
final class HandleInCheck {
    private HandleInCheck() {}

    static void check(ChannelModel channel, Report report) {
        DuplicateEvents duplicates = new DuplicateEvents(report);
        for (In handler : channel.handlers(In.class)) {
            handler.events().forEach(event -> EventNames.check(event, "@HandleIn", report));
            duplicates.add(handler, handler.events());
            checkCatchAll(handler, report);
            checkReply(handler, report);
        }
    }

    private static void checkCatchAll(In handler, Report report) {
        List<String> others = handler.events().stream()
                .map(Located::value)
                .filter(event -> !event.equals(In.ANY))
                .toList();
        if (handler.isCatchAll() && !others.isEmpty()) {
            handler.events().stream()
                    .filter(event -> event.value().equals(In.ANY))
                    .forEach(any -> report.add(Fault.CatchAllNotAlone, any.place(), Wording.quoted(others)));
        }
    }

    private static void checkReply(Handler handler, Report report) {
        if (handler.method().returns() instanceof NoReply) {
            return;
        }
        for (SocketRefArgument ref : handler.method().arguments(SocketRefArgument.class)) {
            ExecutableElement method =
                    (ExecutableElement) handler.method().place().element();
            report.add(
                    Fault.ReplyTwice,
                    handler.method().place(),
                    MethodWords.annotated(handler),
                    Wording.of(method.getReturnType(), method),
                    Wording.of(ref.place().element()),
                    ref.place().element().getSimpleName());
        }
    }
}
