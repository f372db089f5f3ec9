package dev.antiphon.internal.pubsub;

import dev.antiphon.codec.PayloadOutput;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One I/O thread's queue, and the only way to its connections.
 *
 * <p><b>Who may call.</b> {@link #execute} from any thread; the rest on the I/O thread. <b>What is ordered.</b> Tasks of
 * one other thread run in the order of its calls. Tasks of the I/O thread's own turns run at once: all that a
 * non-blocking channel sends comes from there, so its order holds too. <b>What never nests.</b> Channels run when a turn
 * ends, not within another nor within whoever calls: outside a turn, in an HTTP handler for one, this thread queues like
 * any other. <b>Batches.</b> Whatever a turn of the thread (reading one connection, or draining this queue) appends to
 * connections is flushed when the turn ends: one write for each connection, however many frames it got. <b>Bound.</b> None here: what fills it is bounded where it comes from (inbound
 * messages by {@code InboundBudget}, frames by the outbox that the next turn puts them in).
 */
public final class Fastlane {
    /** After so many tasks, or channels, the connections get what they have, and sockets that wait to be read get their turn. */
    private static final int TURN = 4096;

    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.pubsub");

    private final Thread thread;
    private final Executor wake;
    private final Arrivals arrivals = Arrivals.idling();
    private final List<Flushable> unflushed = new ArrayList<>();
    private final ArrayDeque<Runnable> beforeFlush = new ArrayDeque<>();
    private Arrivals.@Nullable Item batch;
    private final PayloadOutput output = new PayloadOutput();
    private boolean outputTaken;
    private long clock;
    private int depth;
    private boolean continuing;

    /** Something that holds output back until the end of the turn. */
    public interface Flushable {
        /** Writes what was held back. */
        void flush();
    }

    /**
     * The lane of a thread.
     *
     * @param thread the I/O thread
     * @param wake runs what it is given on that thread, soon
     */
    public Fastlane(Thread thread, Executor wake) {
        this.thread = thread;
        this.wake = wake;
    }

    /** Runs a task on the I/O thread: now, if this is a turn of it. */
    public void execute(LaneTask task) {
        if (onThread() && depth > 0) {
            task.run();
        } else if (arrivals.add(task)) {
            wake.execute(this::drain);
        }
    }

    /**
     * Runs a non-blocking channel on the I/O thread: never within another task or callback, so that callbacks do not
     * nest; in the same turn where there is one.
     */
    public void executeAfter(Runnable channel) {
        if (onThread() && depth > 0) {
            beforeFlush.add(channel);
        } else {
            execute(LaneTask.of(() -> beforeFlush.add(channel)));
        }
    }

    /** Whether the caller is this lane's I/O thread. */
    public boolean onThread() {
        return Thread.currentThread() == thread;
    }

    /** Runs something as one turn: what it appends is flushed when the outermost turn ends. */
    public void turn(Runnable action) {
        beginTurn();
        try {
            action.run();
        } finally {
            endTurn();
        }
    }

    /**
     * The time when a non-blocking callback starts, in nanoseconds: that at which the one before it in this turn ended,
     * so that the clock is read once for each.
     */
    public long callbackStarts() {
        if (clock == 0) {
            clock = System.nanoTime();
        }
        return clock;
    }

    /** The time when a non-blocking callback has ended. */
    public long callbackEnds() {
        clock = System.nanoTime();
        return clock;
    }

    /** The I/O thread's own output; null on other threads, and while it is taken. To be given back. */
    public @Nullable PayloadOutput takeOutput() {
        if (outputTaken || !onThread()) {
            return null;
        }
        outputTaken = true;
        return output;
    }

    /** Takes its own output back; false for another. */
    public boolean giveOutput(PayloadOutput given) {
        if (given != output) {
            return false;
        }
        output.trim();
        outputTaken = false;
        return true;
    }

    /** Begins a turn, for those who cannot afford a closure; {@link #endTurn} must follow. */
    public void beginTurn() {
        depth++;
    }

    /** Ends a turn. */
    public void endTurn() {
        if (depth == 1) {
            int left = TURN;
            do {
                left = runChannels(left);
                flush(); // a connection that breaks here gives its channels something to do
                clock = 0; // and what that took is no callback's
            } while (left > 0 && !beforeFlush.isEmpty());
            continueSoon();
        }
        depth--;
    }

    private void continueSoon() {
        if (!continuing && !beforeFlush.isEmpty()) {
            continuing = true;
            wake.execute(() -> {
                continuing = false;
                turn(() -> {});
            });
        }
    }

    private int runChannels(int most) {
        int left = most;
        for (; left > 0 && !beforeFlush.isEmpty(); left--) {
            runSafely(beforeFlush.remove());
        }
        return left;
    }

    /** Remembers to flush at the end of this turn. */
    public void flushLater(Flushable output) {
        unflushed.add(output);
    }

    private void drain() {
        turn(this::runTasks);
        if (batch == null && arrivals.idle()) {
            return;
        }
        wake.execute(this::drain);
    }

    private void runTasks() {
        for (int left = TURN; left > 0; left--) {
            if (batch == null) {
                batch = arrivals.takeAll();
            }
            if (!(batch instanceof LaneTask task)) {
                return;
            }
            batch = task.cutNext();
            runSafely(task);
        }
    }

    private static void runSafely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.error("a task of the I/O thread failed; the others go on", e);
        }
    }

    private void flush() {
        // by index: a flush that fails closes its connection, which may append elsewhere
        for (int i = 0; i < unflushed.size(); i++) {
            flushSafely(unflushed.get(i));
        }
        unflushed.clear();
    }

    private static void flushSafely(Flushable output) {
        try {
            output.flush();
        } catch (RuntimeException | Error e) {
            LOG.error("a connection of the I/O thread failed to write; the others go on", e);
        }
    }
}
