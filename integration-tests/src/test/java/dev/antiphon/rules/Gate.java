package dev.antiphon.rules;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where a callback waits until the test lets it go on. */
final class Gate {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    /** By the callback. */
    void pass() throws InterruptedException {
        reached.countDown();
        open.await();
    }

    /** By the test: until a callback waits. */
    void awaitReached() throws InterruptedException {
        if (!reached.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no callback came to the gate");
        }
    }

    /** By the test: for this callback and all to come. */
    void open() {
        open.countDown();
    }
}
