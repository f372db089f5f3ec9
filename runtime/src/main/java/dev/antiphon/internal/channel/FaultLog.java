package dev.antiphon.internal.channel;

import dev.antiphon.codec.InvalidPayloadException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is said of faults in channels: one line each, with topic and event, never with a payload. What clients can cause
 * at will is limited to ten lines a second.
 */
public final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.channel");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final int LINES = 10;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final AtomicLong second = new AtomicLong(System.nanoTime());
    private final AtomicInteger lines = new AtomicInteger();

    /** One for a server. */
    public FaultLog() {}

    void crashed(ChannelProcess channel, String event, Throwable cause) {
        LOG.error("{} on \"{}\" crashed in \"{}\"", channel.name(), topic(channel), printable(event), cause);
    }

    void joinCrashed(ChannelProcess channel, Throwable cause) {
        LOG.error("{}: the join of \"{}\" crashed", channel.name(), topic(channel), cause);
    }

    void unhandled(ChannelProcess channel, String event, Set<String> known) {
        if (mayLog()) {
            LOG.warn(
                    "{} on \"{}\" has no @HandleIn for \"{}\", so it ends as crashed; it handles {}",
                    channel.name(),
                    topic(channel),
                    printable(event),
                    new TreeSet<>(known));
        }
    }

    void failedByChannel(ChannelProcess channel, String text) {
        LOG.warn("{} on \"{}\" stopped itself as failed: {}", channel.name(), topic(channel), text);
    }

    void terminateFailed(ChannelProcess channel, Throwable cause) {
        LOG.error("{} on \"{}\": @Terminate threw", channel.name(), topic(channel), cause);
    }

    void releaseFailed(ChannelProcess channel, Throwable cause) {
        LOG.error("{} on \"{}\": its factory's release threw", channel.name(), topic(channel), cause);
    }

    void stageFailedAfterEnd(ChannelProcess channel, String event, Throwable cause) {
        LOG.warn(
                "{} on \"{}\" had ended when the stage of \"{}\" failed",
                channel.name(),
                topic(channel),
                printable(event),
                cause);
    }

    void interceptSkipped(ChannelProcess channel, String event, InvalidPayloadException why) {
        if (mayLog()) {
            LOG.warn(
                    "{} on \"{}\" is left out of a broadcast of \"{}\", which does not fit its @HandleOut: {}",
                    channel.name(),
                    topic(channel),
                    printable(event),
                    why.errors());
        }
    }

    void overflow(ChannelProcess channel, String event, int bound) {
        if (mayLog()) {
            LOG.warn(
                    "{} on \"{}\" ends as crashed: {} messages wait and a broadcast of \"{}\" came",
                    channel.name(),
                    topic(channel),
                    bound,
                    printable(event));
        }
    }

    void slowCallback(ChannelProcess channel, String event, Duration took) {
        LOG.warn(
                "{} is @NonBlocking, but its callback for \"{}\" held the I/O thread for {} ms",
                channel.name(),
                printable(event),
                took.toMillis());
    }

    /** A join has waited its time for the member that it replaces. */
    public void replacementGoesOn(String topic, Duration waited) {
        LOG.warn(
                "the member of \"{}\" that was joined again has not ended after {} s; the new join goes on",
                printable(topic),
                waited.toSeconds());
    }

    void poolUsedUp(int threads, ChannelProcess longest, Duration running) {
        LOG.warn(
                "all {} channel threads are in callbacks, so other channels wait; longest is {} on \"{}\" in \"{}\","
                        + " for {} ms",
                threads,
                longest.name(),
                topic(longest),
                printable(longest.running()),
                running.toMillis());
    }

    private static String topic(ChannelProcess channel) {
        return printable(channel.topic());
    }

    /** Clients choose names: none may begin a line of its own. */
    private static String printable(String name) {
        return UNPRINTABLE.matcher(name).replaceAll("?");
    }

    private boolean mayLog() {
        long start = second.get();
        long now = System.nanoTime();
        if (now - start > SECOND && second.compareAndSet(start, now)) {
            lines.set(0);
        }
        return lines.incrementAndGet() <= LINES;
    }
}
