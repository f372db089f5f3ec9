package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One message at a time, first in, first out, a batch at a time, and no thread while there is nothing to do. */
class RunningTest {
    @Test
    void messagesOfAllKindsAreHandledInTheOrderTheyCame() {
        var rig = ChannelRig.blocking();
        rig.channel.intercepts = Set.of("shout");
        rig.joined();

        rig.push("2", "one");
        rig.process.tell("two");
        rig.intercept("shout");
        rig.channel.socket.executor().execute(() -> rig.happened.add("task"));
        rig.push("3", "three");

        assertEquals(List.of("in one", "info two", "out shout", "pass shout", "task", "in three"), rig.happenedSoFar());
    }

    @Test
    void aChannelIsStartedOnceForManyMessagesAndHoldsNoThreadAfterwards() {
        var rig = ChannelRig.blocking().joined();

        rig.push("2", "one");
        rig.push("3", "two");
        assertEquals(1, rig.threads.waiting());
        rig.settle();

        assertEquals(0, rig.threads.waiting());
        rig.push("4", "three");
        assertEquals(1, rig.threads.waiting());
    }

    @Test
    void afterABatchOtherChannelsGetTheirTurn() {
        var rig = ChannelRig.blocking().joined();
        int batch = ChannelLimits.DEFAULTS.batch();
        for (int i = 0; i < batch + 1; i++) {
            rig.push(String.valueOf(i), "event " + i);
        }

        assertTrue(rig.threads.runOne());

        assertEquals(batch, rig.happened.size());
        assertEquals(1, rig.threads.waiting(), "it waits behind the others");
        assertTrue(rig.threads.runOne());
        assertEquals("in event " + batch, rig.happened.get(batch));
        assertEquals(batch + 1, rig.happened.size());
    }

    @Test
    void anInterceptedEventMayBeHeldBack() {
        var rig = ChannelRig.blocking();
        rig.channel.out = (event, socket) -> false;
        rig.joined();

        rig.intercept("shout");

        assertEquals(List.of("out shout"), rig.happenedSoFar());
    }

    /** With real threads, and the fields of the channel as its users have them: without locks. */
    @Test
    void callbacksNeverRunBesideEachOtherAndSeeEachOthersFields() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        int senders = 3;
        int each = 5_000;
        var left = new CountDownLatch(senders * each);
        var beside = new AtomicInteger();
        var running = new AtomicBoolean();
        List<Integer> plainField = new ArrayList<>();
        var limits = new ChannelLimits(
                senders * each, 64, false, ChannelLimits.DEFAULTS.replacement(), ChannelLimits.DEFAULTS.slowCallback());
        var rig = ChannelRig.on(limits, new ChannelThreads() {
            @Override
            public void start(ChannelProcess channel) {
                pool.execute(channel);
            }

            @Override
            public void start(Runnable task) {
                pool.execute(task);
            }
        });
        var joined = new CountDownLatch(1);
        rig.channel.join = socket -> {
            joined.countDown();
            return Outcome.ok();
        };
        rig.channel.info = (message, socket) -> {
            if (!running.compareAndSet(false, true)) {
                beside.incrementAndGet();
            }
            plainField.add((Integer) message);
            running.set(false);
            left.countDown();
        };
        rig.process.begin(Payload.EMPTY, ChannelRig.INFO);
        assertTrue(joined.await(10, TimeUnit.SECONDS));

        for (int i = 0; i < senders; i++) {
            int sender = i;
            new Thread(() -> {
                        for (int n = 0; n < each; n++) {
                            rig.process.tell(sender * each + n);
                        }
                    })
                    .start();
        }

        assertTrue(left.await(30, TimeUnit.SECONDS), () -> left.getCount() + " messages were left behind");
        pool.shutdown();
        assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(0, beside.get());
        for (int i = 0; i < senders; i++) {
            int sender = i;
            List<Integer> inOrder =
                    plainField.stream().filter(n -> n / each == sender).toList();
            assertEquals(each, inOrder.size());
            assertFalse(IntStream.range(1, each).anyMatch(n -> inOrder.get(n) != inOrder.get(n - 1) + 1));
        }
    }
}
