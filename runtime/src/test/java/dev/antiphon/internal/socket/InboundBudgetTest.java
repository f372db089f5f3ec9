package dev.antiphon.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.internal.pubsub.TestLane;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class InboundBudgetTest {
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final TestLane lane = TestLane.here();

    private InboundBudget budget(int messages, int bytes) {
        return new InboundBudget(new RecordingTransport(lane.lane(), happened), new SocketLimits(100, messages, bytes));
    }

    private void taken(InboundBudget budget, int times, int bytes) {
        lane.lane().turn(() -> {
            for (int i = 0; i < times; i++) {
                budget.taken(bytes);
            }
        });
    }

    @Test
    void overTheBoundReadsAreSuspendedOnce() {
        var budget = budget(4, 1 << 20);

        taken(budget, 4, 1);
        assertEquals(List.of(), happened);
        taken(budget, 3, 1);

        assertEquals(List.of("suspend reads"), happened);
    }

    @Test
    void readsResumeWhenHalfIsGoneAndNotBefore() {
        var budget = budget(4, 1 << 20);
        taken(budget, 5, 1);
        happened.clear();

        budget.handled(2, 2);
        lane.runAll();
        assertEquals(List.of(), happened);
        budget.handled(1, 1);
        lane.runAll();

        assertEquals(List.of("resume reads"), happened);
    }

    @Test
    void bytesAreBoundedLikeMessages() {
        var budget = budget(1_000, 100);
        taken(budget, 1, 101);
        assertEquals(List.of("suspend reads"), happened);

        budget.handled(1, 51);
        lane.runAll();

        assertEquals(List.of("suspend reads", "resume reads"), happened);
    }

    @Test
    void itSuspendsAgainAfterItResumed() {
        var budget = budget(2, 1 << 20);
        for (int i = 0; i < 3; i++) {
            taken(budget, 3, 10);
            budget.handled(3, 30);
            lane.runAll();
        }

        assertEquals(
                List.of(
                        "suspend reads",
                        "resume reads",
                        "suspend reads",
                        "resume reads",
                        "suspend reads",
                        "resume reads"),
                happened);
    }

    /** The channels' threads handle while the I/O thread takes: however they meet, reads end up resumed. */
    @RepeatedTest(20)
    void noResumptionIsLost() throws Exception {
        int messages = 2_000;
        var budget = budget(8, 1 << 20);
        ExecutorService channels = Executors.newFixedThreadPool(2);
        var left = new CountDownLatch(messages);
        var outstanding = new AtomicInteger();

        for (int i = 0; i < messages; i++) {
            outstanding.incrementAndGet();
            taken(budget, 1, 10);
            channels.execute(() -> {
                budget.handled(1, 10);
                outstanding.decrementAndGet();
                left.countDown();
            });
            lane.runAll();
        }
        assertTrue(left.await(10, TimeUnit.SECONDS));
        channels.shutdown();
        assertTrue(channels.awaitTermination(10, TimeUnit.SECONDS));
        lane.runAll();

        long suspended = happened.stream().filter("suspend reads"::equals).count();
        long resumed = happened.stream().filter("resume reads"::equals).count();
        assertEquals(suspended, resumed);
        assertEquals(0, outstanding.get());
    }
}
