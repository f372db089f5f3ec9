package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelSocket;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("{:stop, reason, s} · {:stop, reason, reply, s} in any callback")
class StopTest {
    private static final String TOPIC = "mortal";

    private final BlockingQueue<StopReason> ends = new LinkedBlockingQueue<>();

    @RegisterExtension
    final Served served =
            Served.by(StopTest_MortalSocketEndpoint.of(new MortalSocket(), () -> new MortalChannel(ends)));

    @Test
    void aNormalStopCloses() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "stop", "{}");
        client.expectEvent("phx_close");
        assertEquals(new StopReason.Normal(), end());
    }

    @Test
    void aShutdownClosesAndTerminateIsToldItsTag() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "shut_down", "{}");
        client.expectEvent("phx_close");
        assertEquals(new StopReason.Shutdown("maintenance"), end());
    }

    @Test
    void aFailureIsAnErrorToTheClient() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "fail", "{}");
        assertEquals(
                "{\"reason\":\"channel_crash\"}",
                client.expectEvent("phx_error").toString());
        assertEquals(new StopReason.Failed("out of order"), end());
    }

    @Test
    void theReplyIsSentFirstAndCodeAfterStopStillRuns() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        assertEquals(
                "{\"text\":\"ran on\"}", client.call(TOPIC, "stop_reply", "{}").toString());
        client.expectEvent("phx_close");
    }

    @Test
    void theSecondStopIsIgnored() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "stop_twice", "{}");
        client.expectEvent("phx_close");
        assertEquals(new StopReason.Shutdown("first"), end());
    }

    @Test
    void handleInfoMayStop() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "stop_by_message", "{}");
        client.expectEvent("phx_close");
    }

    @Test
    void handleOutMayStop() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "stop_by_broadcast", "{}");
        client.expectEvent("phx_close");
    }

    @Test
    void anotherThreadMayStop() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "stop_from_elsewhere", "{}");
        client.expectEvent("phx_close");
    }

    @Test
    void inJoinItThrowsAndSaysWhatToUseInstead() throws Exception {
        PhoenixClient client = served.connect();
        String message = client.join(TOPIC, "{\"stop\":true}").get("text").asText();
        assertTrue(message.contains("Reply.error"), message);
    }

    private StopReason end() throws InterruptedException {
        return ends.poll(10, TimeUnit.SECONDS);
    }

    record Text(String text) {}

    record Wish(Optional<Boolean> stop) {}

    record Stop() {}

    interface MortalEvents {
        void ending(Text text);
    }

    @Channel(value = "mortal", sends = MortalEvents.class)
    static final class MortalChannel {
        private final BlockingQueue<StopReason> ends;

        MortalChannel(BlockingQueue<StopReason> ends) {
            this.ends = ends;
        }

        @Join
        Text join(Wish wish, ChannelSocket<MortalEvents> socket) {
            if (wish.stop().orElse(false)) {
                try {
                    socket.stop(StopReason.normal());
                } catch (IllegalStateException e) {
                    return new Text(e.getMessage());
                }
            }
            return new Text("");
        }

        @HandleIn
        void stop(ChannelSocket<MortalEvents> socket) {
            socket.stop(StopReason.normal());
        }

        @HandleIn("shut_down")
        void shutDown(ChannelSocket<MortalEvents> socket) {
            socket.stop(StopReason.shutdown("maintenance"));
        }

        @HandleIn
        void fail(ChannelSocket<MortalEvents> socket) {
            socket.stop(StopReason.failed("out of order"));
        }

        @HandleIn("stop_reply")
        Text stopReply(ChannelSocket<MortalEvents> socket) {
            socket.stop(StopReason.normal());
            return new Text("ran on");
        }

        @HandleIn("stop_twice")
        void stopTwice(ChannelSocket<MortalEvents> socket) {
            socket.stop(StopReason.shutdown("first"));
            socket.stop(StopReason.failed("second"));
        }

        @HandleIn("stop_by_message")
        void stopByMessage(ChannelSocket<MortalEvents> socket) {
            socket.sendToSelf(new Stop());
        }

        @HandleInfo
        void stopped(Stop message, ChannelSocket<MortalEvents> socket) {
            socket.stop(StopReason.normal());
        }

        @HandleIn("stop_by_broadcast")
        void stopByBroadcast(ChannelSocket<MortalEvents> socket) {
            socket.broadcast().ending(new Text("now"));
        }

        @HandleOut("ending")
        void ending(Text text, ChannelSocket<MortalEvents> socket) {
            socket.stop(StopReason.normal());
        }

        @HandleIn("stop_from_elsewhere")
        void stopFromElsewhere(ChannelSocket<MortalEvents> socket) {
            new Thread(() -> socket.stop(StopReason.normal())).start();
        }

        @Terminate
        void ended(StopReason reason) {
            ends.add(reason);
        }
    }

    @UserSocket(path = "/socket", channels = MortalChannel.class)
    static final class MortalSocket {}
}
