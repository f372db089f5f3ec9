package dev.antiphon.processor.check;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler.OfBroadcast;
import dev.antiphon.processor.model.Handler.Source;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Broadcasts that another channel makes, taken by one method each. */
final class HandleBroadcastCheck {
    private HandleBroadcastCheck() {}

    static void check(ChannelModel channel, Report report) {
        Map<ClassName, DuplicateEvents> duplicates = new HashMap<>();
        for (OfBroadcast handler : channel.handlers(OfBroadcast.class)) {
            Source source = handler.from().value();
            new SentEvents(Wording.of(source.channel()), source.sends(), report)
                    .check(handler.event(), handler.method());
            duplicates
                    .computeIfAbsent(source.channel(), from -> new DuplicateEvents(report))
                    .add(handler, List.of(handler.event()));
        }
    }
}
