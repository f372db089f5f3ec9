package dev.antiphon;

/**
 * Makes the instance of a channel for one join. It runs in the channel, on its thread, so it may take its time unless
 * the channel is non-blocking. A constructor reference, a lambda, or a DI container's provider fits:
 *
 * <pre>{@code
 * ChatSocketEndpoint.of(new ChatSocket(), () -> new RoomChannel(rooms), LobbyChannel::new);
 * ChatSocketEndpoint.of(new ChatSocket(), provider::getObject, injector.getProvider(LobbyChannel.class)::get);
 * }</pre>
 *
 * <p>It is called from many threads at once.
 *
 * @param <C> the channel class
 */
@FunctionalInterface
public interface ChannelFactory<C> {
    /**
     * Makes an instance, another one each time: one that a member still has is refused, and the join answered as
     * crashed.
     *
     * @return the channel, not null
     * @throws Exception whatever goes wrong; the join is then answered {@code {"reason":"join crashed"}}, and it is
     *     logged
     */
    C create() throws Exception;

    /**
     * Takes an instance back whose membership has ended, or whose join was refused: after its last callback, on the
     * same thread. What it throws is logged.
     *
     * @param channel the instance
     */
    default void release(C channel) {}
}
