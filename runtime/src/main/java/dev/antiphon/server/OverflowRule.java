package dev.antiphon.server;

/** What happens where broadcasts come faster than they are taken. */
public enum OverflowRule {
    /**
     * Who does not keep up is closed, told why, and counted. It comes back and starts afresh: nothing is lost unseen.
     */
    CLOSE,
    /** The broadcast is dropped for who does not keep up, and counted. For what is worth less than the connection. */
    DROP
}
