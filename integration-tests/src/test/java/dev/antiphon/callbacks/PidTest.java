package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("a pid others can send to; Process.monitor; Task")
class PidTest {
    private final AtomicReference<ChannelRef> worker = new AtomicReference<>();
    private final CompletableFuture<String> task = new CompletableFuture<>();

    @RegisterExtension
    final Served served = Served.by(PidTest_WorkSocketEndpoint.of(
            new WorkSocket(), () -> new WorkerChannel(worker, task), () -> new BossChannel(worker)));

    private PhoenixClient work;
    private PhoenixClient boss;

    @BeforeEach
    void join() throws IOException {
        work = served.joined("worker");
        boss = served.joined("boss");
    }

    @Test
    void othersSendToAChannelByItsRef() {
        boss.push("boss", "order", "{}");
        assertEquals("{\"text\":\"told: dig\"}", work.expectEvent("said").toString());
    }

    @Test
    void aMonitorBringsTheEndOfTheOther() {
        boss.call("boss", "watch", "{}");
        work.send("1", "9", "worker", "phx_leave", "{}");
        assertEquals("{\"text\":\"worker: Left\"}", boss.expectEvent("said").toString());
    }

    @Test
    void aMonitorOfAChannelThatHasEndedBringsItAtOnce() {
        work.send("1", "9", "worker", "phx_leave", "{}");
        work.expectReply("9", "ok");
        work.expectEvent("phx_close");
        boss.push("boss", "watch_silently", "{}");
        assertEquals("{\"text\":\"worker: Left\"}", boss.expectEvent("said").toString());
    }

    @Test
    void demonitorTakesItBack() {
        boss.call("boss", "watch", "{}");
        boss.call("boss", "look_away", "{}");
        work.send("1", "9", "worker", "phx_leave", "{}");
        work.expectReply("9", "ok");
        work.expectEvent("phx_close");
        boss.call("boss", "look_away", "{}"); // the next frame is its reply
    }

    @Test
    void sendWhenDoneBringsWhatATaskGave() {
        work.call("worker", "begin", "{}");
        task.complete("a hole");
        assertEquals("{\"text\":\"done: a hole\"}", work.expectEvent("said").toString());
    }

    @Test
    void sendWhenDoneBringsItsFailureToo() {
        work.call("worker", "begin", "{}");
        task.completeExceptionally(new IllegalStateException("rock"));
        assertEquals("{\"text\":\"failed: rock\"}", work.expectEvent("said").toString());
    }

    @Test
    void theExecutorRunsTasksBetweenCallbacks() {
        assertEquals("before", work.call("worker", "execute", "{}").get("text").asText());
        assertEquals("{\"text\":\"after\"}", work.expectEvent("said").toString());
    }

    record Said(String text) {}

    record Order(String text) {}

    record Done(String text) {}

    interface WorkEvents {
        void said(Said said);
    }

    @Channel(value = "worker", sends = WorkEvents.class)
    static final class WorkerChannel {
        private final AtomicReference<ChannelRef> self;
        private final CompletionStage<String> task;
        private String state = "before";

        WorkerChannel(AtomicReference<ChannelRef> self, CompletionStage<String> task) {
            this.self = self;
            this.task = task;
        }

        @Join
        void join(ChannelSocket<WorkEvents> socket) {
            self.set(socket.self());
        }

        @HandleInfo
        void order(Order order, ChannelSocket<WorkEvents> socket) {
            socket.push().said(new Said("told: " + order.text()));
        }

        @HandleIn
        Said begin(ChannelSocket<WorkEvents> socket) {
            socket.sendWhenDone(
                    task,
                    (value, failure) ->
                            new Done(failure == null ? "done: " + value : "failed: " + failure.getMessage()));
            return new Said("begun");
        }

        @HandleInfo
        void done(Done done, ChannelSocket<WorkEvents> socket) {
            socket.push().said(new Said(done.text()));
        }

        @HandleIn
        Said execute(ChannelSocket<WorkEvents> socket) {
            socket.executor().execute(() -> {
                state = "after";
                socket.push().said(new Said(state));
            });
            return new Said(state);
        }
    }

    @Channel(value = "boss", sends = WorkEvents.class)
    static final class BossChannel {
        private final AtomicReference<ChannelRef> worker;

        BossChannel(AtomicReference<ChannelRef> worker) {
            this.worker = worker;
        }

        @Join
        void join() {}

        @HandleIn
        void order() {
            worker.get().tell(new Order("dig"));
        }

        @HandleIn
        Said watch(ChannelSocket<WorkEvents> socket) {
            socket.monitor(worker.get());
            return new Said("watching");
        }

        @HandleIn("watch_silently")
        void watchSilently(ChannelSocket<WorkEvents> socket) {
            socket.monitor(worker.get());
        }

        @HandleIn("look_away")
        Said lookAway(ChannelSocket<WorkEvents> socket) {
            socket.demonitor(worker.get());
            return new Said("looking away");
        }

        @HandleInfo
        void down(ChannelDown down, ChannelSocket<WorkEvents> socket) {
            socket.push()
                    .said(new Said(down.channel().topic() + ": "
                            + down.reason().getClass().getSimpleName()));
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {WorkerChannel.class, BossChannel.class})
    static final class WorkSocket {}
}
