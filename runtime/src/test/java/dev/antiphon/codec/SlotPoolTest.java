package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SlotPoolTest {
    @Test
    void whatWasGivenIsTakenOnce() {
        SlotPool<String> pool = new SlotPool<>(4);
        assertNull(pool.take());
        pool.give("a");
        assertSame("a", pool.take());
        assertNull(pool.take());
    }

    @Test
    void whatDoesNotFitIsDropped() {
        SlotPool<Integer> pool = new SlotPool<>(4);
        for (int i = 0; i < 10; i++) {
            pool.give(i);
        }
        assertEquals(4, pool.size());
        pool.clear();
        assertEquals(0, pool.size());
        assertThrows(IllegalArgumentException.class, () -> new SlotPool<>(3));
    }

    @Test
    void nothingIsHandedToTwoThreadsAtATime() throws Exception {
        SlotPool<AtomicBoolean> pool = new SlotPool<>(2);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> user = () -> useManyTimes(pool);
            for (Future<Boolean> outcome : threads.invokeAll(List.of(user, user, user, user))) {
                assertTrue(outcome.get(), "one thing was in use twice");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean useManyTimes(SlotPool<AtomicBoolean> pool) {
        boolean alone = true;
        for (int i = 0; i < 50_000; i++) {
            AtomicBoolean taken = pool.take();
            AtomicBoolean inUse = taken == null ? new AtomicBoolean() : taken;
            alone &= inUse.compareAndSet(false, true);
            inUse.set(false);
            pool.give(inUse);
        }
        return alone;
    }

    @Test
    void jacksonGivesItsBuffersBack() throws Exception {
        JsonBuffers buffers = new JsonBuffers();
        JsonFactory factory = new JsonFactoryBuilder().recyclerPool(buffers).build();
        List<JsonParser> open = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            open.add(factory.createParser("[1]".getBytes(StandardCharsets.US_ASCII)));
        }
        for (JsonParser parser : open) {
            assertNotNull(parser.nextToken());
            parser.close();
        }
        assertEquals(3, buffers.pooledCount());
        factory.createParser("[2]".getBytes(StandardCharsets.US_ASCII)).close();
        assertEquals(3, buffers.pooledCount());
        buffers.clear();
        assertEquals(0, buffers.pooledCount());
    }
}
