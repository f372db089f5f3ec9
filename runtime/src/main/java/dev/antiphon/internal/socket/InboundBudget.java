package dev.antiphon.internal.socket;

import dev.antiphon.internal.pubsub.LaneTask;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of a client's is unhandled. Over the bound its reads are suspended, until half is gone: a client that sends
 * faster than its channels handle waits in its own TCP connection, and nothing is lost.
 */
final class InboundBudget {
    private static final int BYTE_BITS = 40;
    private static final long BYTES = (1L << BYTE_BITS) - 1;

    private final AtomicLong held = new AtomicLong();
    private final Transport transport;
    private final SocketLimits limits;
    private volatile boolean suspended;

    InboundBudget(Transport transport, SocketLimits limits) {
        this.transport = transport;
        this.limits = limits;
    }

    /** A message came in. On the I/O thread. */
    void taken(int bytes) {
        long now = held.addAndGet((1L << BYTE_BITS) + bytes);
        if (!suspended && isOver(now, 1)) {
            suspended = true;
            transport.suspendReads();
            resumeIfHalfGone(held.get());
        }
    }

    /** Messages were handled. From any thread. */
    void handled(int messages, int bytes) {
        long now = held.addAndGet(-(((long) messages << BYTE_BITS) + bytes));
        if (suspended) {
            resumeIfHalfGone(now);
        }
    }

    private void resumeIfHalfGone(long now) {
        if (!isOver(now, 2)) {
            transport.lane().execute(LaneTask.of(this::resume));
        }
    }

    private void resume() {
        if (suspended && !isOver(held.get(), 2)) {
            suspended = false;
            transport.resumeReads();
        }
    }

    private boolean isOver(long count, int divisor) {
        return (count >>> BYTE_BITS) > limits.messages() / divisor || (count & BYTES) > limits.bytes() / divisor;
    }
}
