package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelSocket;
import dev.antiphon.TimerRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("send(self(), m), Process.send_after")
class SendToSelfTest {
    private static final String TOPIC = "clock";

    private final CountDownLatch mayCancel = new CountDownLatch(1);

    @RegisterExtension
    final Served served =
            Served.by(SendToSelfTest_ClockSocketEndpoint.of(new ClockSocket(), () -> new ClockChannel(mayCancel)));

    @Test
    void sendToSelfArrivesAfterTheCallback() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        assertEquals("\"replied\"", client.call(TOPIC, "now", "{}").get("text").toString());
        assertEquals("now", client.expectEvent("tick").get("text").asText());
    }

    @Test
    void sendAfterArrivesLater() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "later", "{}");
        client.push(TOPIC, "now", "{}");
        assertEquals("replied", client.next().at("/4/response/text").asText());
        assertEquals("now", client.expectEvent("tick").get("text").asText());
        assertEquals("later", client.expectEvent("tick").get("text").asText());
    }

    @Test
    void sendEveryArrivesAgainAndAgainUntilItIsCalledOff() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "every", "{}");
        assertEquals("every", client.expectEvent("tick").get("text").asText());
        assertEquals("every", client.expectEvent("tick").get("text").asText());
        assertCalledOff(client);
    }

    @Test
    void afterCancelNothingArrivesNotEvenWhatWasQueued() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "cancel_queued", "{}");
        for (String ref : List.of("a", "b", "c")) { // meanwhile the timer comes due, behind the running callback
            client.send(null, ref, "phoenix", "heartbeat", "{}");
            client.expectReply(ref, "ok");
        }
        mayCancel.countDown();
        assertEquals("later", client.expectEvent("tick").get("text").asText(), "what was sent after it, alone");
    }

    /** Ticks may be on their way before the reply; behind it there must be none. */
    private static void assertCalledOff(PhoenixClient client) {
        String ref = client.push(TOPIC, "silence", "{}");
        while (!client.next().path(1).asText().equals(ref)) {
            continue;
        }
        client.push(TOPIC, "later", "{}"); // several periods later
        assertEquals("later", client.expectEvent("tick").get("text").asText());
    }

    record Tick(String text) {}

    interface ClockEvents {
        void tick(Tick tick);
    }

    @Channel(value = "clock", sends = ClockEvents.class)
    static final class ClockChannel {
        private static final Duration SHORT = Duration.ofMillis(10);

        private final CountDownLatch mayCancel;
        private @Nullable TimerRef timer;

        ClockChannel(CountDownLatch mayCancel) {
            this.mayCancel = mayCancel;
        }

        @Join
        void join() {}

        @HandleIn
        Tick now(ChannelSocket<ClockEvents> socket) {
            socket.sendToSelf(new Tick("now"));
            return new Tick("replied");
        }

        @HandleIn
        void later(ChannelSocket<ClockEvents> socket) {
            socket.sendAfter(new Tick("later"), SHORT.multipliedBy(20));
        }

        @HandleIn
        void every(ChannelSocket<ClockEvents> socket) {
            timer = socket.sendEvery(new Tick("every"), SHORT);
        }

        @HandleIn
        Tick silence() {
            if (timer != null) {
                timer.cancel();
            }
            return new Tick("silence");
        }

        @HandleIn("cancel_queued")
        void cancelQueued(ChannelSocket<ClockEvents> socket) throws InterruptedException {
            TimerRef due = socket.sendAfter(new Tick("cancelled"), Duration.ZERO);
            socket.sendAfter(new Tick("later"), SHORT);
            mayCancel.await();
            due.cancel();
        }

        @HandleInfo
        void tick(Tick tick, ChannelSocket<ClockEvents> socket) {
            socket.push().tick(tick);
        }
    }

    @UserSocket(path = "/socket", channels = ClockChannel.class)
    static final class ClockSocket {}
}
