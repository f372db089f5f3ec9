package dev.antiphon.internal.channel;

import dev.antiphon.Counters;
import dev.antiphon.internal.pubsub.LocalPubSub;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What all channels of a server share.
 *
 * @param pubsub where they broadcast and subscribe
 * @param threads where callbacks run, but for those of non-blocking channels
 * @param timers where timers wait; what it runs is short
 * @param counters told of what happens at bounds
 * @param limits the bounds
 * @param log what is said of faults
 * @param eventNames the names of events, by channel class
 */
public record ChannelServices(
        LocalPubSub pubsub,
        ChannelThreads threads,
        ScheduledExecutorService timers,
        Counters counters,
        ChannelLimits limits,
        FaultLog log,
        KnownEvents eventNames) {}
