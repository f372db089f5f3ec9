package dev.antiphon.internal.channel;

import java.time.Duration;

/**
 * Bounds of one channel.
 *
 * @param mailbox how many messages other than the client's wait at most
 * @param batch after how many messages other channels get their turn
 * @param dropWhenFull whether intercepted and subscribed broadcasts into a full mailbox are dropped; otherwise the
 *     channel ends
 * @param replacement how long a join waits for the member that it replaces
 * @param slowCallback how long a callback on an I/O thread may take before it is logged
 */
public record ChannelLimits(int mailbox, int batch, boolean dropWhenFull, Duration replacement, Duration slowCallback) {
    /** The bounds where nothing else is said. */
    public static final ChannelLimits DEFAULTS =
            new ChannelLimits(1024, 64, false, Duration.ofSeconds(5), Duration.ofMillis(10));
}
