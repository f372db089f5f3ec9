package dev.antiphon;

/**
 * Told whenever something happens at a bound, so that it can be watched. Called from any thread, on hot paths: it must
 * not block, and not throw.
 *
 * <pre>{@code
 * Antiphon.server(endpoint).options(options -> options.counters(counter -> adders.get(counter).increment()));
 * }</pre>
 */
@FunctionalInterface
public interface Counters {
    /** Nobody counts. */
    Counters NONE = counter -> {};

    /**
     * One more.
     *
     * @param counter of what
     */
    void count(Counter counter);

    /** What is counted. */
    enum Counter {
        /** A connection's reads were suspended: its channels hold too many unhandled messages. */
        READS_SUSPENDED,
        /** A connection whose reads were suspended too long was closed with 1008. */
        SUSPENDED_CLOSED,
        /** A connection that did not take what was sent to it was closed with 1008. */
        SLOW_CONSUMER_CLOSED,
        /** A broadcast to a connection that does not take what is sent was dropped. */
        SLOW_CONSUMER_DROPPED,
        /** A channel ended because broadcasts came faster than it handled them. */
        MAILBOX_OVERFLOW,
        /** A broadcast into a full mailbox was dropped. */
        MAILBOX_DROPPED,
        /** A timer came due while the mailbox was full, and its message was dropped. */
        TIMER_DROPPED,
        /** A payload that did not fit its type was answered with an error. */
        INVALID_PAYLOAD,
        /** A callback threw, or a stage failed. */
        CHANNEL_CRASHED,
        /** A join of a topic on a connection with as many channels as it may have. */
        TOO_MANY_CHANNELS,
        /** A connection with a message that breaks the protocol was closed. */
        BAD_MESSAGE,
        /** A handshake was refused: as many connections as there may be. */
        TOO_MANY_CONNECTIONS,
        /** A connection on which nothing came for too long was closed. */
        IDLE_CLOSED,
        /** A callback on an I/O thread took too long. */
        SLOW_CALLBACK
    }
}
