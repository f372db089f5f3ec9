package dev.antiphon.rules;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where callbacks wait until the test lets them on. */
final class Gate {
    private static final int ALL = 1_000_000;

    private final Semaphore arrived = new Semaphore(0);
    private final Semaphore permits = new Semaphore(0);

    /** By a callback: waits here. */
    void pass() throws InterruptedException {
        arrived.release();
        permits.acquire();
    }

    /** By the test: waits until one more callback has come here. */
    void awaitCallback() throws InterruptedException {
        if (!arrived.tryAcquire(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no callback came to the gate within 10 s");
        }
    }

    /** Lets that many on. */
    void letOn(int callbacks) {
        permits.release(callbacks);
    }

    /** Lets all on. */
    void open() {
        permits.release(ALL);
    }
}
