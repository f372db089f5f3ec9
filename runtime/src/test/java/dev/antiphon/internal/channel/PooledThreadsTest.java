package dev.antiphon.internal.channel;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.Outcome;
import fixture.LoggedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

class PooledThreadsTest {
    private static final int THREADS = 256;

    private final PooledThreads threads = new PooledThreads(new FaultLog());
    private final CountDownLatch inCallback = new CountDownLatch(THREADS);
    private final CountDownLatch release = new CountDownLatch(1);

    private ChannelRig blocked() {
        var rig = ChannelRig.on(ChannelLimits.DEFAULTS, threads);
        rig.channel.join = socket -> {
            inCallback.countDown();
            release.await();
            return Outcome.ok();
        };
        rig.process.begin(Payload.EMPTY, ChannelRig.INFO);
        return rig;
    }

    @Test
    void whenAllAreInCallbacksOthersWaitAndOneWarningNamesTheLongest() throws Exception {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            List<ChannelRig> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(blocked());
            }
            assertTrue(inCallback.await(30, TimeUnit.SECONDS));
            assertEquals(List.of(), log.lines());

            var waiting = blocked();
            var waitingToo = blocked();

            assertFalse(waiting.happened.contains("join"));
            assertEquals(1, log.lines().size(), "once a minute is enough");
            assertEquals(1, log.count(Level.WARNING, "all 256 channel threads are in callbacks"));
            assertEquals(1, log.count(Level.WARNING, "longest is ScriptedChannel on \"room:1\" in \"phx_join\""));
            release.countDown();
            all.add(waiting);
            all.add(waitingToo);
            await().untilAsserted(() -> {
                for (ChannelRig rig : all) {
                    assertEquals(List.of("join", "accept {}"), rig.happened);
                }
            });
        }
    }
}
