package dev.antiphon;

/**
 * A message that is to come: what {@code sendAfter} and {@code sendEvery} return. It goes with its channel at the
 * latest.
 */
public interface TimerRef {
    /**
     * Calls it off. From any thread. After this returns, within a callback, nothing arrives, not even what waits in the
     * mailbox. Twice is as once.
     */
    void cancel();

    /**
     * No message: what a field holds until there is one to call off.
     *
     * @return one whose {@link #cancel} does nothing
     */
    static TimerRef none() {
        return () -> {};
    }
}
