package dev.antiphon.internal.channel;

import java.util.concurrent.ThreadFactory;

/** A virtual thread for each run of a channel. */
final class ThreadPerRun implements ChannelThreads {
    private final ThreadFactory threads;

    ThreadPerRun(ThreadFactory threads) {
        this.threads = threads;
    }

    @Override
    public void start(ChannelProcess channel) {
        threads.newThread(channel).start();
    }

    @Override
    public void start(Runnable task) {
        threads.newThread(task).start();
    }
}
