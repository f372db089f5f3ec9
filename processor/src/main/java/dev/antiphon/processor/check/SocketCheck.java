package dev.antiphon.processor.check;

import com.squareup.javapoet.ClassName;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.processor.model.Argument.SocketArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Sends;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;

/** A {@code ChannelSocket} of what the channel sends. */
final class SocketCheck {
    private SocketCheck() {}

    static void check(ChannelModel channel, Report report) {
        if (SendsCheck.isUnread(report)) {
            return;
        }
        ClassName sends = channel.sends().map(Sends::type).orElse(ClassName.get(NoEvents.class));
        for (Handler handler : channel.handlers()) {
            for (SocketArgument socket : handler.method().arguments(SocketArgument.class)) {
                if (!socket.sends().equals(sends)) {
                    report(socket, sends, report);
                }
            }
        }
    }

    private static void report(SocketArgument socket, ClassName sends, Report report) {
        String words = Wording.of(socket.place().element());
        String name = socket.place().element().getSimpleName().toString();
        boolean isForgotten = sends.equals(ClassName.get(NoEvents.class)) && socket.sends() instanceof ClassName;
        if (isForgotten) {
            report.add(Fault.SocketOfNoEvents, socket.place(), words, Wording.of(socket.sends()), name);
        } else {
            report.add(Fault.SocketType, socket.place(), words, Wording.of(sends), name);
        }
    }
}
