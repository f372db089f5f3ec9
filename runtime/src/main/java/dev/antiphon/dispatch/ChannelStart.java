package dev.antiphon.dispatch;

/** A channel that a topic was matched to, not yet made. */
@FunctionalInterface
public interface ChannelStart {
    /**
     * Makes the user's instance and its dispatcher. Runs in the channel.
     *
     * @return the dispatcher of one member
     * @throws Exception what the factory threw
     */
    ChannelDispatcher<?> start() throws Exception;

    /**
     * Whether callbacks run on the I/O thread.
     *
     * @return true for a channel annotated {@code @NonBlocking}
     */
    default boolean runsOnIoThread() {
        return false;
    }

    /**
     * The same start for a channel annotated {@code @NonBlocking}.
     *
     * @param start makes the dispatcher
     * @return a start whose callbacks run on the I/O thread
     */
    static ChannelStart nonBlocking(ChannelStart start) {
        return new ChannelStart() {
            @Override
            public ChannelDispatcher<?> start() throws Exception {
                return start.start();
            }

            @Override
            public boolean runsOnIoThread() {
                return true;
            }
        };
    }
}
