package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.TimerRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Timers that are started and cancelled while their channel ends: nobody waits for anybody, and none is left. */
class TimerStressTest {
    private static final int TIMERS = 50;

    private final ExecutorService both = Executors.newFixedThreadPool(2, task -> {
        var thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });
    private final CyclicBarrier start = new CyclicBarrier(2);

    @AfterEach
    void stop() {
        both.shutdownNow();
    }

    @RepeatedTest(value = 100, failureThreshold = 1)
    void cancellingWhileTheChannelEndsIsNoDeadlock() throws Exception {
        var rig = ChannelRig.blocking().joined();
        List<TimerRef> timers = new ArrayList<>();
        for (int i = 0; i < TIMERS; i++) {
            timers.add(rig.channel.socket.sendAfter("tick", Duration.ofHours(1)));
        }

        Future<?> cancelling = both.submit(() -> {
            start.await();
            for (int i = TIMERS - 1; i >= 0; i--) {
                timers.get(i).cancel();
                rig.channel.socket.sendEvery("more", Duration.ofHours(1));
            }
            return null;
        });
        Future<?> ending = both.submit(() -> {
            rig.leave("2");
            start.await();
            rig.settle();
            return null;
        });

        cancelling.get(10, TimeUnit.SECONDS);
        ending.get(10, TimeUnit.SECONDS);
        rig.settle();
        assertEquals(0, rig.timers.pending());
        assertTrue(rig.happened.contains("release"));
    }
}
