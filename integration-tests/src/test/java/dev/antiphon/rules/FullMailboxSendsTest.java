package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Counters.Counter;
import dev.antiphon.MailboxFullException;
import dev.antiphon.StopReason;
import dev.antiphon.TimerRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages of the server's own into a mailbox that holds as many as it may: who is told, and what always finds room. */
class FullMailboxSendsTest {
    private static final String TOPIC = "desk";
    private static final int BOUND = 4;

    private final Gate gate = new Gate();
    private final BlockingQueue<ChannelSocket<DeskEvents>> sockets = new LinkedBlockingQueue<>();

    @RegisterExtension
    final Served served = Served.by(
                    FullMailboxSendsTest_DeskSocketEndpoint.of(new DeskSocket(), () -> new DeskChannel(gate, sockets)))
            .with(options -> options.maxMailbox(BOUND));

    private PhoenixClient client;
    private ChannelSocket<DeskEvents> socket;

    @BeforeEach
    void keepTheChannelBusy() throws Exception {
        client = served.joined(TOPIC);
        socket = sockets.take();
        client.push(TOPIC, "work", "{}");
        gate.awaitCallback();
    }

    @AfterEach
    void letAllOn() {
        gate.open();
    }

    @Test
    void theSenderOfAMessageIsToldAndTheChannelLivesOn() {
        fill();
        var failure =
                assertThrows(MailboxFullException.class, () -> socket.self().tell(new Note(9)));
        assertTrue(failure.getMessage().contains("DeskChannel on \"desk\" is full"), failure.getMessage());
        assertThrows(MailboxFullException.class, () -> socket.sendToSelf(new Note(9)));
        assertFilledAndNothingElse();
    }

    @Test
    void aTimerThatComesDueIsDroppedAndCounted() {
        fill();
        socket.sendAfter(new Note(9), Duration.ofMillis(1));
        Awaitility.await().until(() -> served.counted(Counter.TIMER_DROPPED) == 1);
        assertFilledAndNothingElse();
    }

    @Test
    void theExecutorThrows() {
        IntStream.range(0, BOUND)
                .forEach(n -> socket.executor().execute(() -> socket.push().note(new Note(n))));
        assertThrows(MailboxFullException.class, () -> socket.executor().execute(() -> {}));
        assertFilledAndNothingElse();
    }

    @Test
    void aTimerThatRepeatsComesAgainWhenThereIsRoom() {
        fill();
        TimerRef timer = socket.sendEvery(new Note(9), Duration.ofMillis(1));
        Awaitility.await().until(() -> served.counted(Counter.TIMER_DROPPED) >= 2);
        gate.open();
        assertFilled();
        assertEquals(9, client.expectEvent("note").get("n").asInt());
        timer.cancel();
    }

    @Test
    void stagesThatAreNotCompleteCount() {
        List<CompletableFuture<Integer>> stages =
                Stream.generate(CompletableFuture<Integer>::new).limit(BOUND).toList();
        stages.forEach(stage -> socket.sendWhenDone(stage, (value, failure) -> new Note(value)));
        assertThrows(MailboxFullException.class, () -> socket.sendToSelf(new Note(9)));
        gate.open();
        client.call(TOPIC, "ping", "{}");
        assertThrows(MailboxFullException.class, () -> socket.sendToSelf(new Note(9)), "though nothing waits now");
        IntStream.range(0, BOUND).forEach(n -> stages.get(n).complete(n));
        assertFilled();
        socket.sendToSelf(new Note(9));
        assertEquals(9, client.expectEvent("note").get("n").asInt());
    }

    @Test
    void theResultsOfStagesAreAlwaysAdmitted() {
        var stage = new CompletableFuture<Integer>();
        socket.sendWhenDone(stage, (value, failure) -> new Note(value));
        IntStream.range(0, BOUND - 1).forEach(n -> socket.sendToSelf(new Note(n)));
        assertThrows(MailboxFullException.class, () -> socket.sendToSelf(new Note(9)));
        stage.complete(BOUND - 1);
        assertFilledAndNothingElse();
    }

    @Test
    void aMonitorsWordIsAlwaysAdmitted() throws Exception {
        gate.open();
        PhoenixClient other = served.joined(TOPIC);
        ChannelRef watched = sockets.take().self();
        socket.executor()
                .execute(
                        () -> { // as the channel, which handles nothing else until this has ended
                            socket.monitor(watched);
                            fill();
                            other.send("1", "2", TOPIC, "phx_leave", "{}");
                            other.expectReply("2", "ok");
                        });
        assertFilled();
        assertEquals("Left", client.expectEvent("down").get("text").asText());
    }

    @Test
    void stopIsAlwaysAdmitted() {
        fill();
        socket.stop(StopReason.normal());
        gate.open();
        assertFilled();
        client.expectEvent("phx_close");
    }

    private void fill() {
        IntStream.range(0, BOUND).forEach(n -> socket.sendToSelf(new Note(n)));
    }

    private void assertFilledAndNothingElse() {
        gate.open();
        assertFilled();
        client.call(TOPIC, "ping", "{}"); // the next frame is its reply
        assertFalse(client.hasMore());
    }

    private void assertFilled() {
        for (int n = 0; n < BOUND; n++) {
            assertEquals(n, client.expectEvent("note").get("n").asInt());
        }
    }

    record Note(int n) {}

    record Text(String text) {}

    interface DeskEvents {
        void note(Note note);

        void down(Text reason);
    }

    @Channel(value = "desk", sends = DeskEvents.class)
    static final class DeskChannel {
        private final Gate gate;
        private final BlockingQueue<ChannelSocket<DeskEvents>> sockets;

        DeskChannel(Gate gate, BlockingQueue<ChannelSocket<DeskEvents>> sockets) {
            this.gate = gate;
            this.sockets = sockets;
        }

        @Join
        void join(ChannelSocket<DeskEvents> socket) {
            sockets.add(socket);
        }

        @HandleIn
        void work() throws InterruptedException {
            gate.pass();
        }

        @HandleIn
        Text ping() {
            return new Text("there");
        }

        @HandleInfo
        void note(Note note, ChannelSocket<DeskEvents> socket) {
            socket.push().note(note);
        }

        @HandleInfo
        void down(ChannelDown down, ChannelSocket<DeskEvents> socket) {
            socket.push().down(new Text(down.reason().getClass().getSimpleName()));
        }
    }

    @UserSocket(path = "/socket", channels = DeskChannel.class)
    static final class DeskSocket {}
}
