package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.StopReason;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.dispatch.Outcome;
import fixture.LoggedBy;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final String LOGGER = "dev.antiphon.channel";
    private static final Outcome REFUSAL = new Outcome.Error<>("no", ReasonReply.WRITER);

    private final ChannelRig rig = ChannelRig.blocking();

    @Test
    void theJoinRunsBeforeWhatCameMeanwhile() {
        rig.push("2", "known");

        rig.begun();

        assertEquals(List.of("join", "accept {}", "in known"), rig.happenedSoFar());
    }

    @Test
    void aRefusedJoinIsNotTerminatedButItsInstanceIsReleased() {
        rig.channel.join = socket -> REFUSAL;

        rig.begun();

        assertEquals(List.of("join", "refuse {\"reason\":\"no\"}", "release"), rig.happenedSoFar());
    }

    @Test
    void messagesBehindARefusedJoinAreAnsweredUnmatchedAndALeaveOk() {
        rig.channel.join = socket -> REFUSAL;
        rig.push("2", "known");
        rig.leave("3");

        rig.begun();

        assertEquals(
                List.of("join", "refuse {\"reason\":\"no\"}", "release", "unmatched \"2\"", "left \"3\""),
                rig.happenedSoFar());
        assertEquals(0, rig.unhandled(), "the push no longer counts as unhandled");
    }

    @Test
    void messagesBehindAJoinThatCrashesAreAnsweredUnmatched() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.join = socket -> {
                throw new IllegalStateException("on purpose");
            };
            rig.push("2", "known");

            rig.begun();

            assertEquals(
                    List.of("join", "refuse {\"reason\":\"join crashed\"}", "release", "unmatched \"2\""),
                    rig.happenedSoFar());
            assertEquals(1, log.count(Level.SEVERE, "the join of \"room:1\" crashed"));
        }
    }

    @Test
    void anErrorInJoinIsACrashToo() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.join = socket -> {
                throw new StackOverflowError();
            };

            rig.begun();

            assertEquals(List.of("join", "refuse {\"reason\":\"join crashed\"}", "release"), rig.happenedSoFar());
            assertEquals(1, log.thrown().size());
        }
    }

    @Test
    void aPayloadThatDoesNotFitIsToldAndNotLogged() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.join = socket -> {
                throw new InvalidPayloadException("/age", "must be a number", "type");
            };

            rig.begun();

            assertEquals(
                    List.of(
                            "join",
                            "refuse {\"reason\":\"invalid payload\",\"errors\":[{\"path\":\"/age\","
                                    + "\"message\":\"must be a number\",\"code\":\"type\"}]}",
                            "release"),
                    rig.happenedSoFar());
            assertEquals(List.of(), log.lines());
        }
    }

    @Test
    void aReplyThatCannotBeWrittenIsACrashAndNothingIsAccepted() {
        try (var log = LoggedBy.logger(LOGGER)) {
            PayloadWriter<String> broken = (value, out) -> {
                throw new IllegalStateException("on purpose");
            };
            rig.channel.join = socket -> Outcome.ok("welcome", broken);

            rig.begun();

            assertEquals(List.of("join", "refuse {\"reason\":\"join crashed\"}", "release"), rig.happenedSoFar());
            assertEquals(1, log.thrown().size());
        }
    }

    @Test
    void aJoinWithoutAnAnswerSaysWhatWouldBeOne() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.join = socket -> Outcome.noReply();

            rig.begun().settle();

            String message = log.thrown().get(0).getMessage();
            assertTrue(message.contains("ScriptedChannel returned Reply.none()"), message);
            assertTrue(message.contains("Reply.ok or Reply.error"), message);
        }
    }

    @Test
    void stoppingWithinJoinIsRefusedWithTheCure() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.join = socket -> {
                socket.stop(StopReason.normal());
                return Outcome.ok();
            };

            rig.begun();

            assertEquals(List.of("join", "refuse {\"reason\":\"join crashed\"}", "release"), rig.happenedSoFar());
            String message = log.thrown().get(0).getMessage();
            assertTrue(message.contains("Reply.error"), message);
        }
    }

    @Test
    void aTimerOfARefusedJoinIsCancelled() {
        rig.channel.join = socket -> {
            socket.sendAfter("late", Duration.ofSeconds(1));
            return REFUSAL;
        };

        rig.begun().settle();

        assertEquals(0, rig.timers.pending());
    }

    @Test
    void aConnectionThatGoesWhileJoiningTerminatesTheMemberOnce() {
        rig.process.disconnected(new StopReason.Closed());

        rig.begun();

        assertEquals(
                List.of("join", "accept {}", "terminate Closed[]", "ended Closed", "release"), rig.happenedSoFar());
    }
}
