package dev.antiphon.internal.channel;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.TimerRef;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelTimerTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ChannelRig rig =
            ChannelRig.within(new ChannelLimits(2, 64, false, SECOND, SECOND)).joined();

    @Test
    void aMessageComesAfterItsDelayAndOnce() {
        rig.channel.socket.sendAfter("tick", SECOND);

        rig.timers.pass(999, MILLISECONDS);
        assertEquals(List.of(), rig.happenedSoFar());
        rig.timers.pass(1, MILLISECONDS);
        assertEquals(List.of("info tick"), rig.happenedSoFar());
        rig.timers.pass(1, SECONDS);
        assertEquals(List.of(), rig.happenedSoFar());
    }

    @Test
    void aNegativeDelayIsNone() {
        rig.channel.socket.sendAfter("tick", Duration.ofSeconds(-1));

        rig.timers.pass(0, SECONDS);

        assertEquals(List.of("info tick"), rig.happenedSoFar());
    }

    @Test
    void aCancelledMessageDoesNotCome() {
        TimerRef timer = rig.channel.socket.sendAfter("tick", SECOND);

        timer.cancel();
        rig.timers.pass(2, SECONDS);

        assertEquals(List.of(), rig.happenedSoFar());
        assertEquals(0, rig.timers.pending());
    }

    @Test
    void afterCancelNotEvenWhatWasQueuedArrives() {
        TimerRef once = rig.channel.socket.sendAfter("once", SECOND);
        TimerRef every = rig.channel.socket.sendEvery("every", SECOND);
        rig.timers.pass(1, SECONDS); // both wait in the mailbox now

        once.cancel();
        every.cancel();

        assertEquals(List.of(), rig.happenedSoFar());
    }

    @Test
    void ofARepeatedMessageAtMostOneWaits() {
        rig.channel.socket.sendEvery("tick", SECOND);

        rig.timers.pass(10, SECONDS);

        assertEquals(List.of("info tick"), rig.happenedSoFar());
        rig.timers.pass(1, SECONDS);
        assertEquals(List.of("info tick"), rig.happenedSoFar(), "it goes on afterwards");
    }

    @Test
    void aPeriodMustBePositive() {
        var failure =
                assertThrows(IllegalArgumentException.class, () -> rig.channel.socket.sendEvery("tick", Duration.ZERO));

        assertTrue(failure.getMessage().contains("must be positive"), failure.getMessage());
    }

    @Test
    void aTimerIntoAFullMailboxIsDroppedAndCounted() {
        rig.channel.socket.sendToSelf("one");
        rig.channel.socket.sendToSelf("two");
        rig.channel.socket.sendAfter("once", SECOND);
        rig.channel.socket.sendEvery("every", SECOND);

        rig.timers.pass(1, SECONDS);

        assertEquals(List.of("info one", "info two"), rig.happenedSoFar());
        assertEquals(2, rig.count(Counter.TIMER_DROPPED));
        rig.timers.pass(1, SECONDS);
        assertEquals(List.of("info every"), rig.happenedSoFar(), "the next one finds room");
    }

    @Test
    void theEndOfTheChannelCancelsItsTimers() {
        rig.channel.socket.sendAfter("once", SECOND);
        rig.channel.socket.sendEvery("every", SECOND);
        rig.leave("2");
        rig.settle();

        assertEquals(0, rig.timers.pending());
    }

    @Test
    void aTimerOfAnEndedChannelNeverStarts() {
        rig.leave("2");
        rig.settle();

        rig.channel.socket.sendAfter("once", SECOND).cancel();
        rig.channel.socket.sendEvery("every", SECOND).cancel();

        assertEquals(0, rig.timers.pending());
    }

    @Test
    void aMessageThatNobodyTakesFailsWhereItIsSent() {
        rig.channel.takes = message -> false;

        var failure = assertThrows(IllegalArgumentException.class, () -> rig.channel.socket.sendAfter("tick", SECOND));
        assertTrue(failure.getMessage().contains("ScriptedChannel has no @HandleInfo that takes a String"));
        assertThrows(IllegalArgumentException.class, () -> rig.channel.socket.sendEvery("tick", SECOND));
    }
}
