package dev.antiphon.internal.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Time passes when the test says so. */
public final class ManualTimers extends ScheduledThreadPoolExecutor {
    private final List<Waiting> waiting = new ArrayList<>();
    private long now;

    public ManualTimers() {
        super(0);
    }

    private final class Waiting extends FutureTask<Void> implements RunnableScheduledFuture<Void> {
        final Runnable action;
        final long period;
        long at;

        Waiting(Runnable action, long delay, long period) {
            super(action, null);
            this.action = action;
            this.period = period;
            at = now + delay;
        }

        void runNow() {
            if (period == 0) {
                run();
            } else {
                at += period;
                runAndReset();
            }
        }

        @Override
        public boolean isPeriodic() {
            return period != 0;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - now, TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Comparator.<Delayed>comparingLong(one -> one.getDelay(TimeUnit.NANOSECONDS))
                    .compare(this, other);
        }
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return added(new Waiting(command, unit.toNanos(delay), 0));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initial, long period, TimeUnit unit) {
        return added(new Waiting(command, unit.toNanos(initial), unit.toNanos(period)));
    }

    private synchronized Waiting added(Waiting timer) {
        waiting.add(timer);
        return timer;
    }

    /** How many are to run yet. */
    public synchronized long pending() {
        return waiting.stream().filter(timer -> !timer.isDone()).count();
    }

    /** Lets time pass, and runs what came due, first things first. */
    public void pass(long amount, TimeUnit unit) {
        long end = now + unit.toNanos(amount);
        for (Waiting due = next(end); due != null; due = next(end)) {
            now = Math.max(now, due.at);
            due.runNow();
        }
        now = end;
    }

    private synchronized Waiting next(long end) {
        waiting.removeIf(FutureTask::isDone);
        return waiting.stream()
                .filter(timer -> timer.at <= end)
                .min(Comparator.comparingLong(timer -> timer.at))
                .orElse(null);
    }
}
