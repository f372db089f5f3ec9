package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.report.Report;
import java.util.List;

/** Judges a channel. */
public interface ChannelCheck {
    /** All that is checked of a channel. */
    ChannelCheck ALL = allOf(
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
            SendsCheck::check);

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
