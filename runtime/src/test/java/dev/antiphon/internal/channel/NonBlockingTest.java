package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.StopReason;
import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.Outcome;
import dev.antiphon.internal.pubsub.EncodedBroadcast;
import fixture.LoggedBy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** A channel on the I/O thread: at once where it is idle, and never within itself. */
class NonBlockingTest {
    private final ChannelRig rig = ChannelRig.nonBlocking();

    @Test
    void anIdleChannelHandlesAPushBeforeTheCallReturns() {
        rig.joined();

        rig.push("2", "known");

        assertEquals(List.of("in known"), rig.happened);
        assertEquals(0, rig.threads.waiting(), "no other thread is asked");
    }

    @Test
    void whatCallbacksSendToThemselvesComesAfterThem() {
        rig.joined();
        rig.channel.in = (event, to, socket) -> {
            socket.sendToSelf("message");
            rig.happened.add("callback ends");
            return Outcome.noReply();
        };

        rig.push("2", "known");

        assertEquals(List.of("in known", "callback ends", "info message"), rig.happenedSoFar());
    }

    @Test
    void whatACallbackBroadcastsToItsOwnInterceptComesAfterIt() {
        rig.joined();
        rig.channel.in = (event, to, socket) -> {
            rig.process.intercepted(new EncodedBroadcast("room:1", "shout", Payload.EMPTY, new byte[0]));
            rig.happened.add("callback ends");
            return Outcome.noReply();
        };

        rig.push("2", "known");

        assertEquals(List.of("in known", "callback ends", "out shout", "pass shout"), rig.happenedSoFar());
    }

    @Test
    void aPushBehindOtherMessagesWaitsForThem() {
        rig.joined();

        rig.lane.lane().turn(() -> {
            rig.process.tell("first");
            rig.push("2", "second");
            assertEquals(List.of(), rig.happened, "a message was there before");
        });

        assertEquals(List.of("info first", "in second"), rig.happenedSoFar());
    }

    @Test
    void aPushThatWaitsKeepsItsPayloadThoughTheBufferIsUsedAgain() {
        var stage = new CompletableFuture<Outcome>();
        rig.channel.join = socket -> new Outcome.Later<>(stage, outcome -> outcome);
        rig.begun().settle();
        rig.push("2", "known");
        rig.push("3", "known");

        stage.complete(Outcome.ok());

        assertEquals(List.of("join", "accept {}", "in known", "in known"), rig.happenedSoFar());
    }

    @Test
    void messagesOfOtherThreadsRunOnTheIoThread() throws Exception {
        rig.joined();
        var ran = new CompletableFuture<Thread>();
        rig.channel.info = (message, socket) -> ran.complete(Thread.currentThread());

        var other = new Thread(() -> rig.process.tell("message"));
        other.start();
        other.join();
        assertEquals(List.of(), rig.happened);
        rig.settle();

        assertSame(Thread.currentThread(), ran.get());
        assertEquals(0, rig.threads.waiting());
    }

    @Test
    void aStoppedChannelTakesNothingMore() {
        rig.joined();
        rig.channel.in = (event, to, socket) -> {
            socket.stop(StopReason.normal());
            return Outcome.ok();
        };

        rig.push("2", "known");
        rig.push("3", "known");

        assertEquals(
                List.of("in known", "reply \"2\" ok {}", "terminate Normal[]", "ended Normal", "release"),
                rig.happenedSoFar());
    }

    @Test
    void aSlowCallbackIsLoggedWithItsNameAndCounted() {
        var limits = new ChannelLimits(1024, 64, false, Duration.ofSeconds(5), Duration.ofNanos(-1));
        var strict = ChannelRig.nonBlockingWithin(limits);
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            strict.joined();
            strict.push("2", "known");

            assertEquals(
                    1,
                    log.count(Level.WARNING, "ScriptedChannel is @NonBlocking, but its callback for \"known\" held"));
            assertTrue(strict.count(Counter.SLOW_CALLBACK) >= 1);
        }
    }

    @Test
    void aQuickCallbackIsNot() {
        rig.joined();
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            rig.push("2", "known");

            assertEquals(List.of(), log.lines());
            assertEquals(0, rig.count(Counter.SLOW_CALLBACK));
        }
    }
}
