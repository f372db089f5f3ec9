package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelSocket;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RefusedException;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that stops lets handlers finish, tells its channels, sends what waits, and closes with 1012. */
class GracefulStopTest {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch mayFinish = new CountDownLatch(1);

    @RegisterExtension
    final Served served = Served.by(
            GracefulStopTest_WorkSocketEndpoint.of(new WorkSocket(), () -> new WorkChannel(started, mayFinish)));

    @Test
    void aRunningHandlerFinishesAndTerminateSpeaksLast() throws Exception {
        PhoenixClient client = served.joined("work");
        String ref = client.push("work", "finish", "{}");
        assertTrue(started.await(10, TimeUnit.SECONDS));
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(served.server()::stop);
        Awaitility.await().until(this::refusesNewConnections);
        mayFinish.countDown();
        assertEquals("{\"text\":\"finished\"}", client.expectReply(ref, "ok").toString());
        assertEquals("{\"text\":\"Draining\"}", client.expectEvent("note").toString());
        assertEquals(1012, client.expectClose().code(), "not phx_close, after which clients would not rejoin");
        stopped.get(10, TimeUnit.SECONDS);
    }

    @Test
    void thenThePortIsFree() throws Exception {
        served.joined("work");
        int port = served.server().port();
        served.server().stop();
        assertThrows(IOException.class, () -> PhoenixClient.open(port));
    }

    private boolean refusesNewConnections() throws IOException {
        try {
            served.connect();
            return false;
        } catch (RefusedException e) {
            assertEquals(503, e.status());
            return true;
        }
    }

    record Note(String text) {}

    interface WorkEvents {
        void note(Note note);
    }

    @Channel(value = "work", sends = WorkEvents.class)
    static final class WorkChannel {
        private final CountDownLatch started;
        private final CountDownLatch mayFinish;

        WorkChannel(CountDownLatch started, CountDownLatch mayFinish) {
            this.started = started;
            this.mayFinish = mayFinish;
        }

        @Join
        void join() {}

        @HandleIn
        Note finish() throws InterruptedException {
            started.countDown();
            mayFinish.await();
            return new Note("finished");
        }

        @Terminate
        void end(StopReason reason, ChannelSocket<WorkEvents> socket) {
            socket.push().note(new Note(reason.getClass().getSimpleName()));
        }
    }

    @UserSocket(path = "/socket", channels = WorkChannel.class)
    static final class WorkSocket {}
}
