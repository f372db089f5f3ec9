package dev.antiphon.internal.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;

/** Many threads add, whoever is told to starts the consumer: nothing is lost, nothing overtakes, and none consumes beside another. */
class ArrivalsStressTest {
    private static final int PRODUCERS = 4;
    private static final int EACH = 20_000;

    private final Arrivals arrivals = Arrivals.idling();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean consuming = new AtomicBoolean();
    private final AtomicInteger consumers = new AtomicInteger();
    private final AtomicInteger outOfOrder = new AtomicInteger();
    private final AtomicInteger beside = new AtomicInteger();
    private final CountDownLatch left = new CountDownLatch(PRODUCERS * EACH);

    /** The consumer's own, with no more synchronization than the queue gives. */
    private final int[] lastOf = new int[PRODUCERS];

    private static final class Numbered extends Arrivals.Item {
        final int producer;
        final int number;

        Numbered(int producer, int number) {
            this.producer = producer;
            this.number = number;
        }
    }

    @RepeatedTest(5)
    void nothingIsLostNorOvertakenAndThereIsOneConsumerAtATime() throws Exception {
        for (int producer = 0; producer < PRODUCERS; producer++) {
            int own = producer;
            threads.execute(() -> produce(own));
        }

        assertTrue(left.await(30, TimeUnit.SECONDS), () -> left.getCount() + " items were left behind");
        threads.shutdown();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(0, outOfOrder.get());
        assertEquals(0, beside.get());
        assertTrue(consumers.get() > 0);
    }

    private void produce(int producer) {
        for (int number = 1; number <= EACH; number++) {
            boolean idle = arrivals.add(new Numbered(producer, number));
            if (idle) {
                threads.execute(this::consume);
            }
        }
    }

    private void consume() {
        consumers.incrementAndGet();
        do {
            if (!consuming.compareAndSet(false, true)) {
                beside.incrementAndGet();
            }
            for (var item = arrivals.takeAll(); item != null; item = item.cutNext()) {
                check((Numbered) item);
            }
            consuming.set(false);
        } while (!arrivals.idle());
    }

    private void check(Numbered item) {
        if (item.number != lastOf[item.producer] + 1) {
            outOfOrder.incrementAndGet();
        }
        lastOf[item.producer] = item.number;
        left.countDown();
    }
}
