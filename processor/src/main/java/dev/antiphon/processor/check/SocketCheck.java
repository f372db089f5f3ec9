package dev.antiphon.processor.check;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
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
        TypeName sends = channel.sends().map(Sends::type).orElse(ClassName.get(NoEvents.class));
        for (Handler handler : channel.handlers()) {
            for (SocketArgument socket : handler.method().arguments(SocketArgument.class)) {
                if (!socket.sends().equals(sends)) {
                    report(socket, channel, report);
                }
            }
        }
    }

    private static void report(SocketArgument socket, ChannelModel channel, Report report) {
        String words = Wording.of(socket.place().element());
        String name = socket.place().element().getSimpleName().toString();
        channel.sends()
                .ifPresentOrElse(
                        sends -> report.add(Fault.SocketType, socket.place(), words, Wording.of(sends.type()), name),
                        () -> report.add(Fault.SocketOfNoEvents, socket.place(), words, name));
    }
}
