package dev.antiphon.internal.transport;

import java.time.Duration;

/**
 * Bounds of one connection's bytes.
 *
 * @param messageBytes the longest message from a client
 * @param outboundBytes how much may wait for a client to take it
 * @param writeDeadline how long a client may take nothing while something waits
 * @param idle how long a client may send nothing, not even a heartbeat
 * @param suspension how long its reads may be suspended
 * @param dropShared whether broadcasts to a client over {@code outboundBytes} are dropped; otherwise it is closed
 * @param connections how many there may be
 */
public record TransportLimits(
        int messageBytes,
        int outboundBytes,
        Duration writeDeadline,
        Duration idle,
        Duration suspension,
        boolean dropShared,
        int connections) {
    /** The bounds where nothing else is said. */
    public static final TransportLimits DEFAULTS = new TransportLimits(
            1 << 20, 4 << 20, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(30), false, 20_000);
}
