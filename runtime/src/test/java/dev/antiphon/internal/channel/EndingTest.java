package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.antiphon.Counters.Counter;
import dev.antiphon.StopReason;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.dispatch.EventSink;
import dev.antiphon.dispatch.Outcome;
import dev.antiphon.dispatch.OutgoingEvent;
import fixture.LoggedBy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** How a member ends: terminate once, then the word to the client, then everything else. */
class EndingTest {
    private static final String LOGGER = "dev.antiphon.channel";

    private final ChannelRig rig = ChannelRig.blocking().joined();

    @Test
    void aLeaveTerminatesInItsTurn() {
        rig.push("2", "known");
        rig.leave("3");

        assertEquals(List.of("in known", "terminate Left[]", "ended Left \"3\"", "release"), rig.happenedSoFar());
    }

    @Test
    void whatTerminatePushesGoesOutBeforeTheEnd() {
        rig.channel.terminate = (reason, socket) -> socket.push("bye");

        rig.leave("2");

        assertEquals(List.of("terminate Left[]", "push bye", "ended Left \"2\"", "release"), rig.happenedSoFar());
    }

    @Test
    void aSecondEndFindsTheMemberGone() {
        rig.leave("2");
        rig.process.disconnected(new StopReason.Closed());
        rig.process.disconnected(new StopReason.Draining());
        rig.leave("3");

        assertEquals(List.of("terminate Left[]", "ended Left \"2\"", "release", "left \"3\""), rig.happenedSoFar());
    }

    @Test
    void messagesBehindTheEndOfAMemberAreLostWithoutAnAnswer() {
        rig.leave("2");
        rig.push("3", "known");

        assertEquals(List.of("terminate Left[]", "ended Left \"2\"", "release"), rig.happenedSoFar());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aReplacementJumpsTheQueue() {
        rig.push("2", "known");
        rig.push("3", "known");

        rig.process.replace();

        assertEquals(List.of("terminate DuplicateJoin[]", "ended DuplicateJoin", "release"), rig.happenedSoFar());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void anExceptionEndsTheChannelWithItsCause() {
        try (var log = LoggedBy.logger(LOGGER)) {
            var cause = new IllegalStateException("on purpose");
            rig.channel.in = (event, to, socket) -> {
                throw cause;
            };

            rig.push("2", "known");

            assertEquals(
                    List.of("in known", "terminate " + new StopReason.Crashed(cause), "ended Crashed", "release"),
                    rig.happenedSoFar());
            assertEquals(1, rig.count(Counter.CHANNEL_CRASHED));
            assertEquals(1, log.count(Level.SEVERE, "ScriptedChannel on \"room:1\" crashed in \"known\""));
            assertEquals(List.of(cause), log.thrown());
        }
    }

    @Test
    void stopEndsAfterTheCallbackWhoseReplyGoesFirst() {
        rig.channel.in = (event, to, socket) -> {
            socket.stop(StopReason.shutdown("done"));
            socket.push("after stop");
            return Outcome.ok();
        };

        rig.push("2", "known");

        assertEquals(
                List.of(
                        "in known",
                        "push after stop",
                        "reply \"2\" ok {}",
                        "terminate Shutdown[tag=done]",
                        "ended Shutdown",
                        "release"),
                rig.happenedSoFar());
    }

    @Test
    void theFirstStopCounts() {
        rig.channel.in = (event, to, socket) -> {
            socket.stop(StopReason.normal());
            socket.stop(StopReason.failed("second"));
            return Outcome.noReply();
        };

        rig.push("2", "known");

        assertEquals(List.of("in known", "terminate Normal[]", "ended Normal", "release"), rig.happenedSoFar());
    }

    @Test
    void anExceptionAfterStopWins() {
        try (var log = LoggedBy.logger(LOGGER)) {
            var cause = new IllegalStateException("on purpose");
            rig.channel.in = (event, to, socket) -> {
                socket.stop(StopReason.normal());
                throw cause;
            };

            rig.push("2", "known");

            assertEquals(
                    List.of("in known", "terminate " + new StopReason.Crashed(cause), "ended Crashed", "release"),
                    rig.happenedSoFar());
            assertEquals(1, log.thrown().size());
        }
    }

    @Test
    void stopFromAnotherThreadIsAMessage() {
        rig.push("2", "known");
        rig.channel.socket.stop(StopReason.normal());
        rig.push("3", "known");

        assertEquals(List.of("in known", "terminate Normal[]", "ended Normal", "release"), rig.happenedSoFar());
    }

    @Test
    void stoppingAsFailedIsLoggedWithItsText() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.socket.stop(StopReason.failed("the price feed is gone"));

            rig.settle();

            assertEquals(1, log.count(Level.WARNING, "stopped itself as failed: the price feed is gone"));
        }
    }

    @Test
    void aTerminateThatThrowsIsLoggedAndTheEndGoesOn() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.terminate = (reason, socket) -> {
                throw new IllegalStateException("on purpose");
            };

            rig.leave("2");

            assertEquals(List.of("terminate Left[]", "ended Left \"2\"", "release"), rig.happenedSoFar());
            assertEquals(1, log.count(Level.SEVERE, "@Terminate threw"));
        }
    }

    @Test
    void afterTheEndNothingThatIsSentHappens() {
        rig.leave("2");
        rig.happenedSoFar();
        var socket = rig.channel.socket;
        var typed = OutgoingEvent.of("typed", PayloadWriter.nothing());

        socket.push("event");
        socket.broadcast("event");
        socket.broadcastFrom("event");
        for (Object sends : List.of(socket.push(), socket.broadcast(), socket.broadcastFrom())) {
            ((EventSink) sends).send(typed, null);
        }
        socket.sendToSelf("message");
        socket.self().tell("message");
        socket.sendAfter("message", Duration.ZERO);
        socket.sendEvery("message", Duration.ofSeconds(1));
        socket.sendWhenDone(CompletableFuture.completedFuture("value"), (value, failure) -> "message");
        socket.executor().execute(() -> rig.happened.add("task"));
        socket.stop(StopReason.normal());
        rig.timers.pass(1, TimeUnit.MINUTES);

        assertEquals(List.of(), rig.happenedSoFar());
        assertEquals(0, rig.timers.pending());
    }

    @Test
    void pushesOfAThreadThatHeardOfTheEndLateAreDropped() {
        rig.leave("2");
        rig.settle();

        rig.channel.socket.push("late");

        assertFalse(rig.happened.contains("push late"));
    }
}
