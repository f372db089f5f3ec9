package dev.antiphon.rules;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Counters.Counter;
import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong ends one channel at most, and is said where somebody can act on it. */
class FaultsTest {
    private static final AssignKey<String> KEY = AssignKey.of("key");

    private final Inside inside = new Inside();
    private final SharedChannel shared = new SharedChannel();
    private LoggedBy log;

    @RegisterExtension
    final Served served =
            Served.by(FaultsTest_LabSocketEndpoint.of(new LabSocket(), () -> new LabChannel(inside), () -> shared));

    @BeforeEach
    void listen() {
        log = LoggedBy.logger("dev.antiphon.channel");
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void anExceptionEndsThatChannelAloneAndNoDetailGoesOut() throws Exception {
        PhoenixClient client = served.joined("lab:1");
        client.join("lab:2");

        client.push("lab:1", "fail", "{}");

        assertEquals(
                "[\"1\",\"1\",\"lab:1\",\"phx_error\",{\"reason\":\"channel_crash\"}]",
                client.next().toString());
        client.call("lab:2", "ping", "{}");
        assertEquals(1, log.count(Level.SEVERE, "LabChannel on \"lab:1\" crashed in \"fail\""));
        assertEquals(1, log.thrown().size());
        assertEquals(1, served.counted(Counter.CHANNEL_CRASHED));
        assertEquals("Crashed", inside.ends.take().getClass().getSimpleName());
    }

    @Test
    void anUnknownEventIsOneLineThatNamesTheKnownWithoutATrace() throws Exception {
        served.joined("lab:1").push("lab:1", "pong", "{}");

        await().until(() -> log.count(Level.WARNING, "has no @HandleIn for \"pong\", so it ends as crashed") == 1);
        assertEquals(1, log.count(Level.WARNING, "it handles [fail, keep, later, ping, stop_and_fail]"));
        assertEquals(List.of(), log.thrown());
    }

    @Test
    void unknownEventsWithoutEndAreNotLinesWithoutEnd() throws Exception {
        PhoenixClient client = served.connect();
        for (int n = 0; n < 50; n++) {
            client.join("lab:" + n);
            client.push("lab:" + n, "pong", "{}");
            client.expectEvent("phx_error");
        }

        long lines = log.count(Level.WARNING, "has no @HandleIn");
        assertTrue(lines < 50, lines + " lines");
        assertEquals(50, served.counted(Counter.CHANNEL_CRASHED));
    }

    @Test
    void aPayloadThatDoesNotFitIsAnsweredCountedAndNotLogged() throws Exception {
        PhoenixClient client = served.joined("lab:1");

        String ref = client.push("lab:1", "keep", "{\"age\":\"old\"}");

        var answer = client.expectReply(ref, "error");
        assertEquals("invalid payload", answer.get("reason").asText());
        assertEquals("/age", answer.at("/errors/0/path").asText());
        assertFalse(answer.toString().contains("old"), "what was sent is not repeated");
        client.call("lab:1", "ping", "{}");
        assertEquals(1, served.counted(Counter.INVALID_PAYLOAD));
        assertEquals(List.of(), log.lines());
    }

    @Test
    void anExceptionAfterStopWins() throws Exception {
        PhoenixClient client = served.joined("lab:1");

        client.push("lab:1", "stop_and_fail", "{}");

        client.expectEvent("phx_error");
        assertTrue(inside.ends.take() instanceof StopReason.Crashed);
    }

    @Test
    void aStageThatFailsAfterTheEndIsLogged() throws Exception {
        PhoenixClient client = served.joined("lab:1");
        client.push("lab:1", "later", "{}");
        client.send("1", "2", "lab:1", "phx_leave", "{}");
        client.expectReply("2", "ok");
        inside.ends.take();
        var cause = new IllegalStateException("on purpose");

        inside.stage.completeExceptionally(cause);

        await().until(() -> log.count(Level.WARNING, "had ended when the stage of \"later\" failed") == 1);
        assertEquals(List.of(cause), log.thrown());
    }

    @Test
    void whatIsForCallbacksThrowsElsewhereAndSaysHowToGetThere() throws Exception {
        served.joined("lab:1");
        var socket = inside.socket;

        for (Runnable call : List.<Runnable>of(
                () -> socket.assign(KEY, "value"),
                socket::assigns,
                () -> socket.monitor(socket.self()),
                () -> socket.subscribe("lab:2"))) {
            var failure = assertThrows(IllegalStateException.class, call::run);
            assertTrue(failure.getMessage().contains("socket.executor() gets there"), failure.getMessage());
        }
        var assigned = new CompletableFuture<String>();
        socket.executor().execute(() -> {
            socket.assign(KEY, "value");
            assigned.complete(socket.assigns().get(KEY));
        });
        assertEquals("value", assigned.get());
    }

    @Test
    void afterTheEndNothingHappensButALateReply() throws Exception {
        PhoenixClient client = served.joined("lab:1");
        PhoenixClient other = served.joined("lab:1");
        client.push("lab:1", "keep", "{\"age\":41}");
        client.send("1", "2", "lab:1", "phx_leave", "{}");
        client.expectReply("2", "ok");
        client.expectEvent("phx_close");
        inside.ends.take();
        var socket = inside.kept;

        socket.push("late");
        socket.broadcast("late");
        socket.broadcastFrom("late");
        socket.stop(StopReason.failed("late"));
        socket.executor().execute(() -> inside.ends.add(StopReason.failed("a task ran")));
        assertTrue(inside.ref.reply(Reply.ok(new Pong())));
        assertFalse(inside.ref.reply(Reply.ok(new Pong())));

        client.expectReply("101", "ok");
        client.send(null, "3", "phoenix", "heartbeat", "{}");
        client.expectReply("3", "ok"); // nothing came between
        other.call("lab:1", "ping", "{}"); // nothing came before
        assertEquals(0, inside.ends.size());
    }

    @Test
    void messagesThatNobodyTakesFailAtTheirSender() throws Exception {
        served.joined("lab:1");
        var socket = inside.socket;

        for (Runnable call : List.<Runnable>of(
                () -> socket.sendToSelf("message"),
                () -> socket.self().tell("message"),
                () -> socket.sendAfter("message", Duration.ZERO),
                () -> socket.sendEvery("message", Duration.ofSeconds(1)))) {
            var failure = assertThrows(IllegalArgumentException.class, call::run);
            assertTrue(
                    failure.getMessage().contains("LabChannel has no @HandleInfo that takes a String"),
                    failure.getMessage());
        }
    }

    @Test
    void aFactoryThatGivesOneObjectToTwoJoinsIsRefusedAtTheSecondWithTheCure() throws Exception {
        PhoenixClient client = served.joined("shared:1");

        client.send("2", "2", "shared:2", "phx_join", "{}");

        assertEquals(
                "join crashed", client.expectReply("2", "error").get("reason").asText());
        String message = log.thrown().get(0).getMessage();
        assertTrue(message.contains("the factory of SharedChannel gave the same object to two joins"), message);
        assertTrue(message.contains("() -> new SharedChannel(…)"), message);
        client.send("1", "3", "shared:1", "phx_leave", "{}");
        client.expectReply("3", "ok");
        client.expectEvent("phx_close");
        await("its first member gives it back").until(() -> {
            client.send("4", "4", "shared:2", "phx_join", "{}");
            return client.next().at("/4/status").asText().equals("ok");
        });
    }

    /** What the test holds of a channel. */
    static final class Inside {
        final BlockingQueue<StopReason> ends = new LinkedBlockingQueue<>();
        final CompletableFuture<Pong> stage = new CompletableFuture<>();
        volatile ChannelSocket<NoEvents> socket;
        volatile ChannelSocket<NoEvents> kept;
        volatile SocketRef<Pong, Pong> ref;
    }

    record Pong() {}

    record Age(int age) {}

    @Channel("lab:*")
    static final class LabChannel {
        private final Inside inside;

        LabChannel(Inside inside) {
            this.inside = inside;
        }

        @Join
        void join(ChannelSocket<NoEvents> socket) {
            inside.socket = socket;
        }

        @HandleIn
        Pong ping() {
            return new Pong();
        }

        @HandleIn
        void fail() {
            throw new IllegalStateException("on purpose");
        }

        @HandleIn("stop_and_fail")
        void stopAndFail(ChannelSocket<NoEvents> socket) {
            socket.stop(StopReason.normal());
            throw new IllegalStateException("on purpose");
        }

        @HandleIn
        CompletionStage<Pong> later() {
            return inside.stage;
        }

        @HandleIn
        void keep(Age age, SocketRef<Pong, Pong> ref, ChannelSocket<NoEvents> socket) {
            inside.ref = ref;
            inside.kept = socket;
        }

        @Terminate
        void end(StopReason reason) {
            inside.ends.add(reason);
        }
    }

    @Channel("shared:*")
    static final class SharedChannel {
        @Join
        void join() {}
    }

    @UserSocket(
            path = "/socket",
            channels = {LabChannel.class, SharedChannel.class})
    static final class LabSocket {}
}
