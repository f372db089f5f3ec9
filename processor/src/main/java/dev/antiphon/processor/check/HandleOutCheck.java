package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler.Out;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;

/** Events that the channel sends, intercepted by one method each. */
final class HandleOutCheck {
    private HandleOutCheck() {}

    static void check(ChannelModel channel, Report report) {
        DuplicateEvents duplicates = new DuplicateEvents(report);
        SentEvents sent = new SentEvents(Wording.of(channel.type()), channel.sends(), report);
        for (Out handler : channel.handlers(Out.class)) {
            if (handler.events().isEmpty()) {
                report.add(Fault.EmptyEvent, handler.method().place(), "@HandleOut {}");
            }
            duplicates.add(handler, handler.events());
            if (!SendsCheck.isUnread(report)) {
                handler.events().forEach(event -> sent.check(event, handler.method()));
            }
        }
    }
}
