package dev.antiphon;

/** A channel that others can send to: Phoenix's pid. Two references are equal when they mean the same membership. */
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
