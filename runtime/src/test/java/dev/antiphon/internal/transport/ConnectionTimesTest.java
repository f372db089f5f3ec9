package dev.antiphon.internal.transport;

import static dev.antiphon.internal.transport.ConnectionTimes.Overdue.CLOSE;
import static dev.antiphon.internal.transport.ConnectionTimes.Overdue.IDLE;
import static dev.antiphon.internal.transport.ConnectionTimes.Overdue.NOTHING;
import static dev.antiphon.internal.transport.ConnectionTimes.Overdue.SUSPENSION;
import static dev.antiphon.internal.transport.ConnectionTimes.Overdue.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConnectionTimesTest {
    private static final long SECOND = 1_000_000_000L;

    /** A clock that has run over: System.nanoTime() may be negative. */
    private static final long START = -5 * SECOND;

    private final TransportLimits limits =
            new TransportLimits(1, 1, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(30), false, 1);
    private final ConnectionTimes times = new ConnectionTimes(START);

    private ConnectionTimes.Overdue after(long seconds) {
        return times.overdue(at(seconds), limits);
    }

    private static long at(long seconds) {
        return START + seconds * SECOND;
    }

    @Test
    void aClientIsIdleWhenItWasNotHeardForTooLong() {
        assertEquals(NOTHING, after(60));
        assertEquals(IDLE, after(61));
        times.heard(at(50));
        assertEquals(NOTHING, after(110));
        assertEquals(IDLE, after(111));
    }

    @Test
    void whileReadsAreSuspendedTheIdleTimeRestsAndAnotherRuns() {
        times.heard(at(20));
        times.suspended(at(40));
        assertFalse(times.isReading());

        assertEquals(NOTHING, after(70));
        assertEquals(SUSPENSION, after(71));
    }

    @Test
    void whenReadsResumeTheIdleTimeBeginsAgain() {
        times.suspended(at(40));
        times.resumed(at(65));
        assertTrue(times.isReading());

        assertEquals(NOTHING, after(125));
        assertEquals(IDLE, after(126));
    }

    @Test
    void aClientThatTakesNothingIsOverdue() {
        times.heard(at(8));
        times.wrote(false, false, at(0));
        assertTrue(times.isWriteStalled());

        assertEquals(NOTHING, after(10));
        assertEquals(WRITE, after(11));
    }

    @Test
    void aClientThatTakesSomethingIsNot() {
        times.wrote(false, false, at(0));
        times.wrote(false, true, at(9));
        assertEquals(NOTHING, after(19));
        times.wrote(false, false, at(18));
        assertEquals(WRITE, after(20), "nothing was taken since the ninth second");
        times.wrote(true, true, at(20));
        assertFalse(times.isWriteStalled());
        assertEquals(NOTHING, after(40));
    }

    @Test
    void aClientThatDoesNotCloseInTimeIsDropped() {
        times.wrote(false, false, at(0));
        times.suspended(at(0));
        times.closing(at(100));

        assertEquals(NOTHING, after(105), "only the close counts now");
        assertEquals(CLOSE, after(106));
    }
}
