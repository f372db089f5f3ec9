package dev.antiphon.internal.channel;

import java.util.ArrayDeque;
import java.util.Queue;

/** Channels run when the test says so, on the test's thread. */
public final class ManualThreads implements ChannelThreads {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public synchronized void start(ChannelProcess channel) {
        waiting.add(channel);
    }

    @Override
    public synchronized void start(Runnable task) {
        waiting.add(task);
    }

    /** How many wait to run. */
    public synchronized int waiting() {
        return waiting.size();
    }

    private synchronized Runnable next() {
        return waiting.poll();
    }

    /** Runs one of what waits; whether there was any. */
    public boolean runOne() {
        Runnable next = next();
        if (next != null) {
            next.run();
        }
        return next != null;
    }
}
