package dev.antiphon;

/**
 * Why a membership ended, as {@code @Terminate} and {@link ChannelDown} tell it. A channel gives itself one of
 * {@link ByChannel}; the others happen to it. What the client is told stands with each.
 */
public sealed interface StopReason {
    /** The client left. It gets the reply to its {@code phx_leave}, then {@code phx_close}. */
    record Left() implements StopReason {}

    /** The connection is gone, cleanly or not. */
    record Closed() implements StopReason {}

    /**
     * The client joined the topic again on the same connection. It gets the new join's reply, then {@code phx_close}
     * with the old join_ref. Phoenix runs no {@code terminate} here.
     */
    record DuplicateJoin() implements StopReason {}

    /**
     * The server is stopping. The client gets no {@code phx_close}, as it would not join again after one, but the
     * close code 1012 (service restart).
     */
    record Draining() implements StopReason {}

    /**
     * A callback threw, a stage failed, no method took an event, or broadcasts came faster than they were handled. The
     * client gets {@code phx_error} {@code {"reason":"channel_crash"}} and joins again.
     *
     * @param cause what was thrown
     */
    record Crashed(Throwable cause) implements StopReason {}

    /** A reason that the channel gave itself, by {@code socket.stop}. */
    sealed interface ByChannel extends StopReason {}

    /** As intended: the client gets {@code phx_close}. */
    record Normal() implements ByChannel {}

    /**
     * As intended, with a word about it: the client gets {@code phx_close}.
     *
     * @param tag the word, empty for none
     */
    record Shutdown(String tag) implements ByChannel {}

    /**
     * Abnormal: the client gets {@code phx_error} and will join again.
     *
     * @param text what went wrong; it stays on the server
     */
    record Failed(String text) implements ByChannel {}

    /**
     * As intended.
     *
     * @return the reason
     */
    static ByChannel normal() {
        return new Normal();
    }

    /**
     * As intended, without a word about it.
     *
     * @return the reason
     */
    static ByChannel shutdown() {
        return new Shutdown("");
    }

    /**
     * As intended, with a word about it.
     *
     * @param tag the word
     * @return the reason
     */
    static ByChannel shutdown(String tag) {
        return new Shutdown(tag);
    }

    /**
     * Abnormal.
     *
     * @param text what went wrong
     * @return the reason
     */
    static ByChannel failed(String text) {
        return new Failed(text);
    }
}
