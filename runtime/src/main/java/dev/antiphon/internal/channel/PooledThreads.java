package dev.antiphon.internal.channel;

import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A pool of 256 threads, for JDKs without virtual threads. When all of them are in callbacks other channels wait in the
 * queue, which is bounded by what their connections may hold; a warning, once a minute, names the callback that has run
 * longest. Threads that have nothing to do end by themselves.
 */
final class PooledThreads implements ChannelThreads {
    private static final int THREADS = 256;
    private static final long WARN_EVERY = Duration.ofMinutes(1).toNanos();

    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong warned = new AtomicLong(System.nanoTime() - WARN_EVERY);
    private final ThreadPoolExecutor pool;
    private final FaultLog log;

    PooledThreads(FaultLog log) {
        this.log = log;
        var number = new AtomicInteger();
        pool = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(task, "antiphon-channel-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        pool.allowCoreThreadTimeOut(true);
    }

    private record Run(ChannelProcess channel, long started) {}

    @Override
    public void start(ChannelProcess channel) {
        if (running.size() >= THREADS) {
            warn();
        }
        start(() -> {
            var run = new Run(channel, System.nanoTime());
            running.add(run);
            try {
                channel.run();
            } finally {
                running.remove(run);
            }
        });
    }

    @Override
    public void start(Runnable task) {
        pool.execute(task);
    }

    private void warn() {
        long last = warned.get();
        long now = System.nanoTime();
        if (now - last >= WARN_EVERY && warned.compareAndSet(last, now)) {
            running.stream()
                    .min(Comparator.comparingLong(Run::started))
                    .ifPresent(run -> log.poolUsedUp(THREADS, run.channel(), Duration.ofNanos(now - run.started())));
        }
    }
}
