package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Argument;
import dev.antiphon.processor.model.Argument.ConnectInfoArgument;
import dev.antiphon.processor.model.Argument.EventArgument;
import dev.antiphon.processor.model.Argument.SocketRefArgument;
import dev.antiphon.processor.model.Argument.StopReasonArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.Optional;

/** Parameters that only some callbacks can be given. */
final class PlacementCheck {
    private PlacementCheck() {}

    static void check(ChannelModel channel, Report report) {
        for (Handler handler : channel.handlers()) {
            for (Argument argument : handler.method().arguments()) {
                cure(argument, handler)
                        .ifPresent(cure -> report.add(
                                Fault.MisplacedParameter,
                                argument.place(),
                                Wording.of(argument.place().element()),
                                MethodWords.annotation(handler),
                                cure));
            }
        }
    }

    /** What to write instead, empty where the parameter may stand. */
    private static Optional<String> cure(Argument argument, Handler handler) {
        if (argument instanceof SocketRefArgument && handler instanceof Handler.Join) {
            return Optional.of("Return CompletionStage<Reply<T, E>> to answer a join later.");
        }
        if (argument instanceof SocketRefArgument && !(handler instanceof Handler.In)) {
            return Optional.of(
                    "Nothing waits for a reply here: push instead, or keep the SocketRef of a @HandleIn in a field.");
        }
        if (argument instanceof ConnectInfoArgument && !(handler instanceof Handler.Join)) {
            return Optional.of("Take it in @Join, and keep in a field what is needed of it.");
        }
        if (argument instanceof StopReasonArgument && !(handler instanceof Handler.Terminate)) {
            return Optional.of(
                    "Take it in @Terminate. A ChannelDown in @HandleInfo tells why a monitored channel ended.");
        }
        boolean hasEvent = handler instanceof Handler.In
                || handler instanceof Handler.Out
                || handler instanceof Handler.OfBroadcast;
        return argument instanceof EventArgument && !hasEvent
                ? Optional.of("Take it away: no event leads to " + MethodWords.annotation(handler) + ".")
                : Optional.empty();
    }
}
