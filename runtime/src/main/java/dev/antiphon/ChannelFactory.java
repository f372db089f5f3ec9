package dev.antiphon;

/**
 * Makes the instance of a channel for one join. It runs in the channel, on its thread, so it may take its time unless
 * the channel is non-blocking. A constructor reference, a lambda, or a DI container's provider fits.
 *
 * @param <C> the channel class
 */
@FunctionalInterface
public interface ChannelFactory<C> {
    /**
     * Makes an instance, another one each time.
     *
     * @return the channel
     * @throws Exception whatever goes wrong; the join is then answered as crashed
     */
    C create() throws Exception;

    /**
     * Takes an instance back whose membership has ended, or whose join was refused.
     *
     * @param channel the instance
     */
    default void release(C channel) {}
}
