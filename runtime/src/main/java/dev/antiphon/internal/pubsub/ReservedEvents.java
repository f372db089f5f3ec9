package dev.antiphon.internal.pubsub;

/** The events that the protocol keeps for itself. */
public final class ReservedEvents {
    private ReservedEvents() {}

    /**
     * Refuses an event that only the protocol may send.
     *
     * @throws IllegalArgumentException if the event's name starts with {@code phx_}
     */
    public static void check(String event) {
        if (event.startsWith("phx_")) {
            throw new IllegalArgumentException(
                    "\"" + event + "\" is reserved by the protocol; choose a name that does not start with \"phx_\"");
        }
    }
}
