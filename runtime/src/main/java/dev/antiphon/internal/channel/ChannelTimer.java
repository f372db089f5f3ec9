package dev.antiphon.internal.channel;

import dev.antiphon.Counters.Counter;
import dev.antiphon.TimerRef;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A message to come, once or again and again; of the latter at most one waits in the mailbox. A timer's lock is taken
 * before that of {@link Attachments}, never within it.
 */
final class ChannelTimer implements TimerRef {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ChannelProcess process;
    private final Object message;
    private final boolean repeats;
    private volatile boolean cancelled;
    private @Nullable Future<?> future;

    private ChannelTimer(ChannelProcess process, Object message, boolean repeats) {
        this.process = process;
        this.message = message;
        this.repeats = repeats;
    }

    static ChannelTimer once(ChannelProcess process, Object message, long nanos) {
        var timer = new ChannelTimer(process, message, false);
        timer.start(() -> process.services().timers().schedule(timer::due, nanos, TimeUnit.NANOSECONDS));
        return timer;
    }

    static ChannelTimer every(ChannelProcess process, Object message, long nanos) {
        var timer = new ChannelTimer(process, message, true);
        timer.start(
                () -> process.services().timers().scheduleAtFixedRate(timer::due, nanos, nanos, TimeUnit.NANOSECONDS));
        return timer;
    }

    /** Known to the channel before it can come due, so that it is forgotten after. */
    private synchronized void start(Supplier<Future<?>> schedule) {
        if (!process.life().isGone()) {
            process.attachments().add(this);
            future = schedule.get();
            if (process.life().isGone()) {
                cancel();
            }
        }
    }

    private void due() {
        if (!repeats) {
            process.attachments().remove(this);
        }
        if (process.life().isGone() || !waiting.compareAndSet(false, true)) {
            return;
        }
        if (process.isFull()) {
            waiting.set(false);
            process.services().counters().count(Counter.TIMER_DROPPED);
            return;
        }
        process.admit(new TimerMail());
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (future != null) {
            future.cancel(false);
        }
        process.attachments().remove(this);
    }

    private final class TimerMail extends Mail {
        @Override
        void handle(ChannelProcess channel) throws Exception {
            waiting.set(false);
            if (!cancelled) {
                channel.life().dispatcher().handleInfo(message, channel.life().socket());
            }
        }

        @Override
        String label() {
            return message.getClass().getSimpleName();
        }
    }
}
