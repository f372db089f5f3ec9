package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.report.Report;
import java.util.List;
import javax.tools.Diagnostic;

/** Judges a channel. */
public interface ChannelCheck {
    /**
     * All that is checked of a channel.
     *
     * @param databind how bad it is that a type is left to databind
     * @return the checks
     */
    static ChannelCheck all(Diagnostic.Kind databind) {
        return allOf(
                ChannelClassCheck::check,
                PatternCheck::check,
                MethodCheck::check,
                InheritanceCheck::check,
                OncePerClassCheck::check,
                PlacementCheck::check,
                TopicParamCheck::check,
                SocketCheck::check,
                PayloadCheck::check,
                HandleInCheck::check,
                HandleOutCheck::check,
                HandleInfoCheck::check,
                HandleBroadcastCheck::check,
                SendsCheck::check,
                ReplyCheck::check,
                new DatabindCheck(databind));
    }

    /**
     * Judges one side of a channel.
     *
     * @param channel the channel
     * @param report takes what is wrong with it
     */
    void check(ChannelModel channel, Report report);

    private static ChannelCheck allOf(ChannelCheck... checks) {
        return (channel, report) -> List.of(checks).forEach(check -> check.check(channel, report));
    }
}
