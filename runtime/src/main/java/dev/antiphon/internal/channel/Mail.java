package dev.antiphon.internal.channel;

import dev.antiphon.internal.pubsub.Arrivals;

/** A message in a channel's mailbox. */
abstract class Mail extends Arrivals.Item {
    /** Handles it, in the channel. What it throws ends the channel. */
    abstract void handle(ChannelProcess process) throws Exception;

    /** The channel has ended before it came to this message. */
    void drop(ChannelProcess process) {}

    /**
     * Whether it counts towards the mailbox's bound. The client's messages are bounded on its connection, and must not
     * shut others out; what ends a channel is always admitted, and is not much.
     */
    boolean counts() {
        return true;
    }

    /** What it is, for messages to people: the event, or the kind. */
    abstract String label();
}
