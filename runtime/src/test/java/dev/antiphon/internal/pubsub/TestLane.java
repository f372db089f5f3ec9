package dev.antiphon.internal.pubsub;

import java.util.ArrayDeque;
import java.util.Queue;

/** A lane whose I/O thread is turned by hand: what would wake it waits until the test lets it. */
public final class TestLane {
    private final Queue<Runnable> wakes = new ArrayDeque<>();
    private final Fastlane lane;

    private TestLane(Thread thread) {
        lane = new Fastlane(thread, this::wake);
    }

    /** A lane of another thread than the test's: nothing runs at once. */
    public static TestLane elsewhere() {
        return new TestLane(new Thread());
    }

    /** A lane of the test's own thread. */
    public static TestLane here() {
        return new TestLane(Thread.currentThread());
    }

    public Fastlane lane() {
        return lane;
    }

    private synchronized void wake(Runnable run) {
        wakes.add(run);
    }

    private synchronized Runnable next() {
        return wakes.poll();
    }

    /** How often the thread is to be woken yet. */
    public synchronized int wakesWaiting() {
        return wakes.size();
    }

    /** Lets the thread wake once; whether there was cause to. */
    public boolean wakeOnce() {
        Runnable run = next();
        if (run != null) {
            run.run();
        }
        return run != null;
    }

    /** Lets the thread run until it has nothing left. */
    public void runAll() {
        while (wakeOnce()) {}
    }
}
