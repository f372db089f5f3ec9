package dev.antiphon;

/** A message that is to come: what {@code sendAfter} and {@code sendEvery} return. */
public interface TimerRef {
    /** Calls it off. After this returns, within a callback, nothing arrives, not even what waits in the mailbox. */
    void cancel();
}
