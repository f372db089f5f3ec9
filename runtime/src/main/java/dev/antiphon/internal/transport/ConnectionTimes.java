package dev.antiphon.internal.transport;

import java.time.Duration;

/** Since when a connection does what it may not do for long. Nanoseconds of the I/O thread's clock. */
final class ConnectionTimes {
    /** How long a client has to answer a close. */
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private static final long NEVER = Long.MIN_VALUE;

    private long heard;
    private long suspended = NEVER;
    private long stalled = NEVER;
    private long closing = NEVER;

    /** What has taken too long. */
    enum Overdue {
        NOTHING,
        IDLE,
        SUSPENSION,
        WRITE,
        CLOSE
    }

    ConnectionTimes(long now) {
        heard = now;
    }

    void heard(long now) {
        heard = now;
    }

    void suspended(long now) {
        suspended = now;
    }

    void resumed(long now) {
        suspended = NEVER;
        heard = now;
    }

    boolean isReading() {
        return suspended == NEVER;
    }

    /** A write is over: of everything, of some, or of nothing. */
    void wrote(boolean everything, boolean something, long now) {
        if (everything) {
            stalled = NEVER;
        } else if (something || stalled == NEVER) {
            stalled = now;
        }
    }

    boolean isWriteStalled() {
        return stalled != NEVER;
    }

    void closing(long now) {
        closing = now;
    }

    Overdue overdue(long now, TransportLimits limits) {
        if (closing != NEVER) {
            return isOver(closing, now, CLOSE) ? Overdue.CLOSE : Overdue.NOTHING;
        }
        if (stalled != NEVER && isOver(stalled, now, limits.writeDeadline())) {
            return Overdue.WRITE;
        }
        if (suspended != NEVER) {
            return isOver(suspended, now, limits.suspension()) ? Overdue.SUSPENSION : Overdue.NOTHING;
        }
        return isOver(heard, now, limits.idle()) ? Overdue.IDLE : Overdue.NOTHING;
    }

    private static boolean isOver(long since, long now, Duration limit) {
        return now - since > limit.toNanos();
    }
}
