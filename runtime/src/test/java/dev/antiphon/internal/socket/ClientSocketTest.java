package dev.antiphon.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.Outcome;
import dev.antiphon.internal.channel.ReasonReply;
import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.pubsub.Subscriber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClientSocketTest {
    private static final String OK = "{\"status\":\"ok\",\"response\":{}}]";
    private static final String REPLY_1 = "[\"1\",\"1\",\"room:1\",\"phx_reply\"," + OK;
    private static final String SAID = "shared [null,null,\"room:1\",\"said\",{}]";

    private final SocketRig rig = new SocketRig(SocketLimits.DEFAULTS);

    private static List<String> frames(List<String> happened) {
        return happened.stream()
                .filter(word -> word.startsWith("[") || word.startsWith("shared"))
                .toList();
    }

    @Test
    void aHeartbeatIsAnsweredThoughNoThreadRuns() {
        rig.receive("[null,\"7\",\"phoenix\",\"heartbeat\",{}]");

        assertEquals(List.of("[null,\"7\",\"phoenix\",\"phx_reply\"," + OK), rig.happened);
    }

    @Test
    void anotherTopicIsUnmatched() {
        rig.receive("[\"1\",\"1\",\"elsewhere\",\"phx_join\",{}]", "[\"1\",\"2\",\"room:1\",\"known\",{}]");

        for (String answer : rig.happenedSoFar()) {
            assertTrue(answer.startsWith("[null,"), answer);
            assertTrue(answer.contains("\"unmatched topic\""), answer);
        }
    }

    @Test
    void theProtocolsOwnTopicIsNobodysWhateverThePatterns() {
        rig.receive(
                "[\"1\",\"1\",\"phoenix\",\"phx_join\",{}]",
                "[null,\"2\",\"phoenix\",\"known\",{}]",
                "[null,\"3\",\"phoenix\",\"heartbeat\",{}]");

        var answers = rig.happenedSoFar();
        assertTrue(answers.get(0).contains("\"unmatched topic\""), answers.toString());
        assertTrue(answers.get(1).contains("\"unmatched topic\""), answers.toString());
        assertEquals("[null,\"3\",\"phoenix\",\"phx_reply\"," + OK, answers.get(2));
    }

    @Test
    void noBroadcastComesBeforeTheReplyAndNoneAfterItIsMissed() {
        rig.join("1");
        rig.pubsub.broadcast("room:1", "said", Map.of()); // before it is accepted
        rig.threads.runOne();

        rig.pubsub.broadcast("room:1", "said", Map.of()); // accepted on its thread, not on the lane yet
        assertEquals(List.of(REPLY_1, SAID), frames(rig.happenedSoFar()));
        rig.pubsub.broadcast("room:1", "said", Map.of());

        assertEquals(List.of(SAID), rig.happenedSoFar());
    }

    @Test
    void whatAChannelBroadcastsRightAfterItsJoinReachesItToo() {
        var channel = rig.channel();
        channel.join = socket -> {
            socket.sendToSelf("after join");
            return Outcome.ok();
        };
        channel.info = (message, socket) -> socket.broadcast("entered");

        rig.join("1");
        rig.threads.runOne(); // join and message, before the I/O thread has done anything

        assertEquals(List.of(REPLY_1, "shared [null,null,\"room:1\",\"entered\",{}]"), frames(rig.happenedSoFar()));
    }

    @Test
    void whoHasGoneBeforeItsReplyWentOutLeavesNothingBehind() {
        rig.join("1");
        rig.threads.runOne();
        assertTrue(rig.pubsub.hasSubscribers("room:1"));

        rig.lane.lane().turn(rig.socket::closed);

        rig.settle();
        assertFalse(rig.pubsub.hasSubscribers("room:1"));
    }

    @Test
    void whatJoinPushesIsHeldUntilItsReplyHasGone() {
        var channel = rig.channel();
        channel.join = socket -> {
            socket.push("first");
            socket.push("second");
            return Outcome.ok();
        };

        rig.join("1");

        assertEquals(
                List.of(REPLY_1, "[\"1\",null,\"room:1\",\"first\",{}]", "[\"1\",null,\"room:1\",\"second\",{}]"),
                frames(rig.happenedSoFar()));
    }

    @Test
    void whatAnotherThreadPushesWhileAJoinWaitsIsHeldToo() {
        var stage = new CompletableFuture<Outcome>();
        var channel = rig.channel();
        channel.join = socket -> new Outcome.Later<>(stage, outcome -> outcome);
        rig.join("1");
        rig.settle();

        channel.socket.push("early");
        assertEquals(List.of("join"), rig.happenedSoFar());
        stage.complete(Outcome.ok());
        channel.socket.push("still early");

        assertEquals(
                List.of(REPLY_1, "[\"1\",null,\"room:1\",\"early\",{}]", "[\"1\",null,\"room:1\",\"still early\",{}]"),
                frames(rig.happenedSoFar()));
    }

    @Test
    void whatARefusedJoinPushedIsDropped() {
        var channel = rig.channel();
        channel.join = socket -> {
            socket.push("never");
            return new Outcome.Error<>("no", ReasonReply.WRITER);
        };

        rig.join("1");

        var frames = frames(rig.happenedSoFar());
        assertEquals(1, frames.size(), frames.toString());
        assertTrue(frames.get(0).contains("\"no\""));
    }

    @Test
    void aBroadcastFromJoinReachesTheOthersAndNotTheNewcomer() {
        var other = new Somebody(rig);
        var channel = rig.channel();
        channel.join = socket -> {
            socket.broadcast("said");
            return Outcome.ok();
        };

        rig.join("1");

        assertEquals(List.of(REPLY_1), frames(rig.happenedSoFar()));
        assertEquals(1, other.received());
    }

    /** Who is subscribed to the topic already. */
    private static final class Somebody {
        private int received;

        Somebody(SocketRig rig) {
            var subscriber = new Subscriber(rig.lane.lane()) {
                @Override
                public void deliver(EncodedBroadcast broadcast) {
                    received++;
                }

                @Override
                public Object owner() {
                    return this;
                }
            };
            rig.pubsub.subscribe("room:1", subscriber);
            rig.lane.runAll();
        }

        int received() {
            return received;
        }
    }

    @Test
    void plainBroadcastsOvertakeABusyHandlerAndInterceptedOnesWait() {
        var channel = rig.channel();
        channel.intercepts = Set.of("shout");
        rig.joined();
        channel.in = (event, to, socket) -> {
            rig.pubsub.broadcast("room:1", "shout", Map.of());
            rig.pubsub.broadcast("room:1", "said", Map.of());
            rig.lane.runAll();
            rig.happened.add("handler ends");
            return Outcome.noReply();
        };

        rig.receive("[\"1\",\"5\",\"room:1\",\"known\",{}]");

        assertEquals(
                List.of("in known", SAID, "handler ends", "out shout", "shared [null,null,\"room:1\",\"shout\",{}]"),
                rig.happenedSoFar(),
                "both are broadcasts: what does not keep up may drop them");
    }

    @Test
    void pushReplyAndBroadcastOfAChannelGoOutInTheOrderOfItsCalls() {
        var channel = rig.channel();
        rig.joined();
        channel.in = (event, to, socket) -> {
            socket.push("first");
            socket.broadcast("said");
            socket.push("second");
            return Outcome.ok();
        };

        rig.receive("[\"1\",\"5\",\"room:1\",\"known\",{}]");

        assertEquals(
                List.of(
                        "[\"1\",null,\"room:1\",\"first\",{}]",
                        SAID,
                        "[\"1\",null,\"room:1\",\"second\",{}]",
                        "[\"1\",\"5\",\"room:1\",\"phx_reply\"," + OK),
                frames(rig.happenedSoFar()));
    }

    @Test
    void tooManyChannelsAreRefusedAndCountedButARejoinIsNotOneMore() {
        var small = new SocketRig(new SocketLimits(1, 1024, 1024));
        small.joined();

        small.receive("[\"2\",\"2\",\"room:2\",\"phx_join\",{}]");
        var refused = small.happenedSoFar();
        small.receive("[\"3\",\"3\",\"elsewhere\",\"phx_join\",{}]");
        var unmatched = small.happenedSoFar();
        small.receive("[\"4\",\"4\",\"room:1\",\"phx_join\",{}]");

        assertTrue(refused.get(0).contains("\"too many channels joined\""), refused.toString());
        assertEquals(List.of(Counter.TOO_MANY_CHANNELS), small.counted);
        assertTrue(unmatched.get(0).contains("\"unmatched topic\""), "that is told first");
        assertTrue(small.happenedSoFar().contains("[\"4\",\"4\",\"room:1\",\"phx_reply\"," + OK));
    }

    @Test
    void pushesJoinsAndLeavesAllCountAsUnhandled() {
        String push = "[\"1\",\"5\",\"room:1\",\"known\",{}]";
        String leave = "[null,\"5\",\"room:1\",\"phx_leave\",{}]";
        String rejoin = "[\"2\",\"2\",\"room:1\",\"phx_join\",{}]";
        for (String message : List.of(push, leave, rejoin)) {
            var small = new SocketRig(new SocketLimits(100, 3, 1 << 20)).joined();

            small.receive(message.replace("\"2\"", "\"1\""), message, message);
            assertFalse(small.happened.contains("suspend reads"), message);
            small.receive(message);

            assertTrue(small.happened.contains("suspend reads"), message);
            small.settle();
            assertTrue(small.happened.contains("resume reads"), message);
        }
    }

    @Test
    void theBytesOfAJoinCountUntilItRuns() {
        var small = new SocketRig(new SocketLimits(100, 1024, 1000)).joined();

        small.receive("[\"2\",\"2\",\"room:1\",\"phx_join\",{\"long\":\"" + "x".repeat(1000) + "\"}]");

        assertTrue(small.happened.contains("suspend reads"));
        small.settle();
        assertTrue(small.happened.contains("resume reads"));
    }

    @Test
    void drainingTerminatesAfterWhatWasThereAndClosesAfterTheLast() {
        rig.joined();
        rig.receive("[\"2\",\"2\",\"room:2\",\"phx_join\",{}]");
        rig.happenedSoFar();
        rig.receive("[\"1\",\"5\",\"room:1\",\"known\",{}]");

        rig.lane.lane().turn(rig.socket::drain);
        rig.receive("[\"3\",\"3\",\"room:3\",\"phx_join\",{}]");

        var happened = rig.happenedSoFar();
        assertEquals(2, happened.stream().filter("terminate Draining[]"::equals).count());
        assertTrue(happened.indexOf("in known") < happened.indexOf("terminate Draining[]"));
        assertEquals("drained", happened.get(happened.size() - 1));
        assertFalse(happened.toString().contains("phx_close"), "clients would not join again");
        assertTrue(happened.stream().anyMatch(word -> word.contains("\"draining\"")), happened.toString());
    }

    @Test
    void aSocketWithoutChannelsIsDrainedAtOnce() {
        rig.lane.lane().turn(rig.socket::drain);

        assertEquals(List.of("drained"), rig.happenedSoFar());
    }

    @Test
    void disconnectOnTheSocketsIdClosesItAndNoOtherEventDoes() {
        rig.pubsub.broadcast("user:1", "hello", Payload.EMPTY);
        assertEquals(List.of(), rig.happenedSoFar());

        rig.pubsub.broadcast("user:1", "disconnect", Payload.EMPTY);

        assertEquals(List.of("disconnect"), rig.happenedSoFar());
    }

    @Test
    void aClosedConnectionLeavesNothingBehind() {
        rig.joined();

        rig.lane.lane().turn(rig.socket::closed);

        assertEquals(List.of("terminate Closed[]", "release"), rig.happenedSoFar());
        assertFalse(rig.pubsub.hasSubscribers("room:1"));
        assertFalse(rig.pubsub.hasSubscribers("user:1"));
    }
}
