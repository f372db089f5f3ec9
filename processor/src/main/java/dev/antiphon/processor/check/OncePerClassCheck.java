package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;

/** One {@code @Join}, and at most one {@code @Terminate}. */
final class OncePerClassCheck {
    private OncePerClassCheck() {}

    static void check(ChannelModel channel, Report report) {
        List<Handler.Join> joins = channel.handlers(Handler.Join.class);
        if (joins.isEmpty()) {
            report.add(Fault.NoJoin, channel.place(), Wording.of(channel.place().element()));
        }
        reportRest(joins, Fault.TwoJoins, report);
        reportRest(channel.handlers(Handler.Terminate.class), Fault.TwoTerminates, report);
    }

    private static void reportRest(List<? extends Handler> handlers, Fault fault, Report report) {
        handlers.stream()
                .skip(1)
                .forEach(handler -> report.add(
                        fault,
                        handler.method().place(),
                        MethodWords.method(handler),
                        MethodWords.method(handlers.get(0))));
    }
}
