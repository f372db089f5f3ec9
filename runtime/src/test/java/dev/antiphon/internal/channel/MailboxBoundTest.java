package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.MailboxFullException;
import dev.antiphon.StopReason;
import fixture.LoggedBy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** A full mailbox, and the rule for each that comes then. */
class MailboxBoundTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ChannelRig rig = rig(false);

    private static ChannelRig rig(boolean dropWhenFull) {
        var rig = ChannelRig.within(new ChannelLimits(2, 64, dropWhenFull, SECOND, SECOND));
        rig.channel.intercepts = Set.of("shout");
        return rig.joined();
    }

    private static void fill(ChannelRig rig) {
        rig.process.tell("one");
        rig.process.tell("two");
    }

    @Test
    void theSenderOfAMessageIsToldThatItIsFull() {
        fill(rig);

        var failure = assertThrows(MailboxFullException.class, () -> rig.process.tell("three"));
        assertTrue(
                failure.getMessage().contains("ScriptedChannel on \"room:1\" is full: 2 messages wait"),
                failure.getMessage());
        assertThrows(MailboxFullException.class, () -> rig.channel.socket.sendToSelf("three"));
        assertThrows(
                MailboxFullException.class, () -> rig.channel.socket.executor().execute(() -> {}));
        assertEquals(List.of("info one", "info two"), rig.happenedSoFar());
    }

    @Test
    void thereIsRoomAgainWhenMessagesAreHandled() {
        fill(rig);
        rig.happenedSoFar();

        rig.process.tell("three");

        assertEquals(List.of("info three"), rig.happenedSoFar());
    }

    @Test
    void aMessageIsNoLongerWaitingWhenItsCallbackRuns() {
        rig.channel.info = (message, socket) -> {
            if (message.equals("one")) {
                socket.sendToSelf("three");
            }
        };
        fill(rig);

        assertEquals(List.of("info one", "info two", "info three"), rig.happenedSoFar());
    }

    @Test
    void theClientsOwnMessagesShutNobodyOut() {
        for (int i = 0; i < 10; i++) {
            rig.push("2", "known");
        }

        assertDoesNotThrow(() -> rig.process.tell("one"));
        rig.intercept("shout");

        var happened = rig.happenedSoFar();
        assertEquals(List.of("info one", "out shout", "pass shout"), happened.subList(10, 13));
    }

    @Test
    void anOpenStageTakesAPlace() {
        var stage = new CompletableFuture<String>();
        rig.channel.socket.sendWhenDone(stage, (value, failure) -> value);
        rig.process.tell("one");

        assertThrows(MailboxFullException.class, () -> rig.process.tell("two"));
        stage.complete("done");
        assertThrows(MailboxFullException.class, () -> rig.process.tell("two"), "its result waits");
        rig.settle();
        assertDoesNotThrow(() -> rig.process.tell("two"));
    }

    @Test
    void theResultOfAStageFindsRoomInAFullMailbox() {
        var stage = new CompletableFuture<String>();
        fill(rig);
        rig.channel.socket.sendWhenDone(stage, (value, failure) -> value);

        stage.complete("done");

        assertEquals(List.of("info one", "info two", "info done"), rig.happenedSoFar());
    }

    @Test
    void aBroadcastIntoAFullMailboxEndsTheSlowChannel() {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            fill(rig);

            rig.intercept("shout");
            rig.intercept("shout");

            var happened = rig.happenedSoFar();
            assertEquals(3, happened.size(), happened.toString());
            assertTrue(happened.get(0).startsWith("terminate Crashed"), happened.toString());
            assertTrue(happened.get(0).contains("MailboxFullException"), happened.toString());
            assertEquals("ended Crashed", happened.get(1));
            assertEquals(1, rig.count(Counter.MAILBOX_OVERFLOW));
            assertEquals(1, log.count(Level.WARNING, "2 messages wait and a broadcast of \"shout\" came"));
        }
    }

    @Test
    void byOptionABroadcastIntoAFullMailboxIsDroppedAndCounted() {
        var dropping = rig(true);
        fill(dropping);

        dropping.intercept("shout");

        assertEquals(List.of("info one", "info two"), dropping.happenedSoFar());
        assertEquals(1, dropping.count(Counter.MAILBOX_DROPPED));
        assertEquals(0, dropping.count(Counter.MAILBOX_OVERFLOW));
    }

    @Test
    void whatEndsAChannelFindsRoom() {
        fill(rig);
        rig.leave("2");

        assertTrue(rig.happenedSoFar().contains("ended Left \"2\""));
    }

    @Test
    void stoppingFromAnotherThreadFindsRoom() {
        fill(rig);
        rig.channel.socket.stop(StopReason.normal());

        assertTrue(rig.happenedSoFar().contains("ended Normal"));
    }
}
