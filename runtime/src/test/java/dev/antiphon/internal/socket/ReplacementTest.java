package dev.antiphon.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.dispatch.Outcome;
import dev.antiphon.internal.channel.ReasonReply;
import fixture.LoggedBy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** One member of a topic at a time on a connection, and what a client sees of the change. */
class ReplacementTest {
    private static final String OK = "{\"status\":\"ok\",\"response\":{}}]";
    private static final String REPLY_1 = "[\"1\",\"1\",\"room:1\",\"phx_reply\"," + OK;
    private static final String REPLY_2 = "[\"2\",\"2\",\"room:1\",\"phx_reply\"," + OK;
    private static final String REPLY_3 = "[\"3\",\"3\",\"room:1\",\"phx_reply\"," + OK;
    private static final String CLOSE_1 = "[\"1\",\"1\",\"room:1\",\"phx_close\",{}]";
    private static final String CLOSE_2 = "[\"2\",\"2\",\"room:1\",\"phx_close\",{}]";
    private static final String TERMINATED = "terminate DuplicateJoin[]";

    private final SocketRig rig = new SocketRig(SocketLimits.DEFAULTS);

    @Test
    void theOldMemberTerminatesThenTheNewOneJoinsThenTheReplyThenTheOldOnesClose() {
        rig.joined();

        rig.join("2");

        assertHappened(List.of(TERMINATED, "release", "join"), List.of(REPLY_2, CLOSE_1));
    }

    /** What the channels were called for, and what the client got: each in its order. */
    private void assertHappened(List<String> calls, List<String> frames) {
        var happened = rig.happenedSoFar();
        assertEquals(calls, happened.stream().filter(word -> !isFrame(word)).toList());
        assertEquals(frames, happened.stream().filter(ReplacementTest::isFrame).toList());
    }

    private static boolean isFrame(String word) {
        return word.startsWith("[") || word.startsWith("shared");
    }

    @Test
    void theNewJoinWaitsForTheRunningCallbackButNotForWhatIsQueued() {
        var old = rig.channel();
        rig.joined();
        old.in = (event, to, socket) -> {
            rig.join("2");
            rig.happened.add("callback ends");
            return Outcome.ok();
        };

        rig.receive("[\"1\",\"5\",\"room:1\",\"first\",{}]", "[\"1\",\"6\",\"room:1\",\"second\",{}]");

        assertHappened(
                List.of("in first", "callback ends", TERMINATED, "release", "join"),
                List.of("[\"1\",\"5\",\"room:1\",\"phx_reply\"," + OK, REPLY_2, CLOSE_1));
    }

    @Test
    void fromTheSecondJoinOnTheOldMemberGetsNoBroadcastAndItsMessagesAreStale() {
        rig.joined();
        rig.join("2");

        rig.pubsub.broadcast("room:1", "said", Map.of());
        rig.receive("[\"1\",\"5\",\"room:1\",\"known\",{}]", "[\"2\",\"6\",\"room:1\",\"known\",{}]");

        assertHappened(List.of(TERMINATED, "release", "join", "in known"), List.of(REPLY_2, CLOSE_1));
    }

    @Test
    void anOldMemberThatDoesNotEndIsNotWaitedForLongerThanTheLimit() {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            rig.joined();
            rig.join("2");

            rig.timers.pass(4_999, TimeUnit.MILLISECONDS);
            rig.lane.runAll(); // the threads do not run: the old member is busy
            assertEquals(List.of(), rig.happened);
            rig.timers.pass(1, TimeUnit.MILLISECONDS);
            rig.lane.runAll();
            assertEquals(
                    1,
                    log.count(
                            Level.WARNING,
                            "the member of \"room:1\" that was joined again has not ended after 5 s;"
                                    + " the new join goes on"));

            assertHappened(List.of(TERMINATED, "release", "join"), List.of(REPLY_2, CLOSE_1));
        }
    }

    @Test
    void anOldMemberThatEndedInTimeIsNotToldOf() {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            rig.joined();
            rig.join("2");
            rig.settle();

            rig.timers.pass(10, TimeUnit.SECONDS);
            rig.settle();

            assertEquals(List.of(), log.lines());
            assertEquals(0, rig.timers.pending());
        }
    }

    @Test
    void theCloseOfTheOldMemberComesAlsoWhenTheNewJoinIsRefused() {
        rig.joined();
        var refusing = rig.channel();
        refusing.join = socket -> new Outcome.Error<>("no", ReasonReply.WRITER);

        rig.join("2");

        assertHappened(
                List.of(TERMINATED, "release", "join", "release"),
                List.of(
                        "[\"2\",\"2\",\"room:1\",\"phx_reply\",{\"status\":\"error\",\"response\":{\"reason\":\"no\"}}]",
                        CLOSE_1));
        rig.receive("[\"2\",\"5\",\"room:1\",\"known\",{}]");
        assertTrue(rig.happenedSoFar().get(0).contains("unmatched topic"));
    }

    @Test
    void aThirdJoinReplacesTheSecondThoughThatIsStillWaiting() {
        rig.joined();

        rig.join("2");
        rig.join("3");

        var happened = rig.happenedSoFar();
        var frames = happened.stream().filter(word -> word.startsWith("[")).toList();
        assertEquals(List.of(REPLY_2, CLOSE_1, REPLY_3, CLOSE_2), frames);
        assertEquals(2, happened.stream().filter(TERMINATED::equals).count());
        rig.pubsub.broadcast("room:1", "said", Map.of());
        assertEquals(List.of("shared [null,null,\"room:1\",\"said\",{}]"), rig.happenedSoFar());
    }

    @Test
    void aMemberThatIsReplacedBeforeItIsAcceptedGetsNoBroadcasts() {
        rig.joined();
        var second = rig.channel();
        second.terminate = (reason, socket) -> {
            rig.lane.runAll(); // its acceptance comes through while it ends
            rig.happened.add("subscribed: " + rig.pubsub.hasSubscribers("room:1"));
        };

        rig.join("2");
        rig.join("3");

        assertTrue(rig.happenedSoFar().contains("subscribed: false"));
    }

    @Test
    void aMemberWhoseJoinWaitsIsReplacedWithoutWaitingForItsAnswer() {
        var old = rig.channel();
        old.join = socket -> new Outcome.Later<>(new CompletableFuture<Outcome>(), outcome -> outcome);
        rig.join("1");
        assertEquals(List.of("join"), rig.happenedSoFar());

        rig.join("2");

        var frames = rig.happenedSoFar().stream()
                .filter(word -> word.startsWith("["))
                .toList();
        assertTrue(frames.get(0).contains("join abandoned"), frames.toString());
        assertEquals(REPLY_2, frames.get(1));
    }

    @Test
    void aJoinRightBehindALeaveWaitsForItAndTheCloseComesOnce() {
        rig.joined();

        rig.receive("[\"1\",\"5\",\"room:1\",\"phx_leave\",{}]", "[\"2\",\"2\",\"room:1\",\"phx_join\",{}]");

        assertHappened(
                List.of("terminate Left[]", "release", "join"),
                List.of("[\"1\",\"5\",\"room:1\",\"phx_reply\"," + OK, CLOSE_1, REPLY_2));
    }

    @Test
    void aConnectionThatGoesWhileAJoinWaitsTerminatesBothOnce() {
        rig.joined();
        rig.join("2");

        rig.lane.lane().turn(rig.socket::closed);

        var happened = rig.happenedSoFar();
        assertEquals(1, happened.stream().filter(TERMINATED::equals).count(), happened.toString());
        assertEquals(1, happened.stream().filter("terminate Closed[]"::equals).count(), happened.toString());
        assertFalse(rig.pubsub.hasSubscribers("room:1"));
        assertFalse(rig.pubsub.hasSubscribers("user:1"));
    }

    @Test
    void firstJoinsAreAnsweredWithoutAClose() {
        rig.join("1");

        assertEquals(List.of("join", REPLY_1), rig.happenedSoFar());
    }
}
