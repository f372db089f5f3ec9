package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;

/** A pattern that topics can match. */
final class PatternCheck {
    /** Where heartbeats go. */
    private static final String PROTOCOL_TOPIC = "phoenix";

    private PatternCheck() {}

    static void check(ChannelModel channel, Report report) {
        TopicPattern pattern = channel.pattern().value();
        pattern.problem()
                .ifPresent(problem -> report.add(
                        Fault.BadPattern, channel.pattern().place(), Wording.quoted(pattern.text()), problem));
        if (pattern.text().equals(PROTOCOL_TOPIC)) {
            report.add(Fault.ReservedTopic, channel.pattern().place(), pattern.text());
        }
    }
}
