package dev.antiphon.internal.channel;

/** Where channels run that may block: each on a thread of its own while it has messages, on none while it has not. */
public interface ChannelThreads {
    /** Runs a channel until its mailbox is empty or its batch is done. */
    void start(ChannelProcess channel);

    /** Runs user code that belongs to no channel, such as {@code @Connect}. */
    void start(Runnable task);

    /** Virtual threads where the JDK has them (21 and later), otherwise a pool of 256. */
    static ChannelThreads create(FaultLog log) {
        var virtual = VirtualThreads.factory("antiphon-channel-");
        return virtual == null ? new PooledThreads(log) : new ThreadPerRun(virtual);
    }
}
