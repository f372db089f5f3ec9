package dev.antiphon;

/**
 * A message to a channel whose mailbox holds as many as it may (1,024, or {@code AntiphonOptions.maxMailbox}). The
 * message was not taken; the sender may try again, or let it be.
 */
public final class MailboxFullException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the channel.
     *
     * @param message what was full, and the bound
     */
    public MailboxFullException(String message) {
        super(message);
    }
}
