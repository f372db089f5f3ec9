package dev.antiphon;

/**
 * A channel that others can send to: Phoenix's pid. It comes from {@link ChannelSocket#self ChannelSocket.self}, and
 * may be kept and handed on. Two references are equal when they mean the same membership; a later join of the same
 * topic is another one. Safe for any thread.
 */
public interface ChannelRef {
    /**
     * The topic of that membership.
     *
     * @return its full name
     */
    String topic();

    /**
     * Puts a message into that channel's mailbox, for its {@code @HandleInfo}. From any thread. Does nothing once the
     * channel has ended.
     *
     * @param message the message
     * @throws IllegalArgumentException if no {@code @HandleInfo} of that channel takes it
     * @throws MailboxFullException if its mailbox holds too many messages
     */
    void tell(Object message);
}
