package dev.antiphon.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Counters.Counter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.FrameBytes;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Received;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection may do to stay, and how one that does not is counted and ended. */
class ConnectionLimitsTest {
    /** Broadcasts of 256 KiB: more than any system's own buffers hold. */
    private static final int ENOUGH = 1000;

    @RegisterExtension
    final Served served = Served.by(ConnectionLimitsTest_HallSocketEndpoint.of(new HallSocket(), SeatChannel::new))
            .with(options -> options.maxChannels(2)
                    .handshakeTimeout(Duration.ofSeconds(1))
                    .idleTimeout(Duration.ofSeconds(2))
                    .maxOutboundBytes(1 << 20));

    @Test
    void aRejoinIsNotOneMoreChannelAndAnUnmatchedTopicIsToldFirst() throws IOException {
        PhoenixClient client = served.connect();
        client.join("seat:1");
        client.join("seat:2");
        assertRefused(client, "seat:3", "too many channels joined");
        assertRefused(client, "stage", "unmatched topic");
        client.join("seat:1");
        client.expectEvent("phx_close");
        assertRefused(client, "seat:3", "too many channels joined");
        assertEquals(2, served.counted(Counter.TOO_MANY_CHANNELS));
    }

    private static void assertRefused(PhoenixClient client, String topic, String reason) {
        client.send("9", "9", topic, "phx_join", "{}");
        assertEquals(reason, client.expectReply("9", "error").get("reason").asText());
    }

    @Test
    void aHandshakeThatTricklesIsCutOffToo() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
            socket.getOutputStream().write("GET /socket/websocket?".getBytes(StandardCharsets.US_ASCII));
            Awaitility.await().until(() -> {
                try {
                    socket.getOutputStream().write('x');
                    return false;
                } catch (IOException cut) {
                    return true;
                }
            });
        }
    }

    @Test
    void anIdleConnectionIsClosedAndHeartbeatsKeepOneOpen() throws IOException {
        PhoenixClient beating = served.connect();
        PhoenixClient silent = served.connect();
        Awaitility.await().until(() -> {
            beating.heartbeat();
            return silent.hasMore();
        });
        assertEquals(new Received.Closed(1000, "idle"), silent.expectClose());
        assertEquals(1, served.counted(Counter.IDLE_CLOSED));
        beating.heartbeat();
    }

    @ParameterizedTest
    @ValueSource(ints = {FrameBytes.PING, FrameBytes.FIN | 0x3})
    void aConnectionClosedForItsFramesIsCounted(int firstByte) throws IOException {
        PhoenixClient client = served.connect();
        client.raw().sendBytes(FrameBytes.masked(firstByte, new byte[0]));
        assertEquals(1002, client.expectClose().code());
        assertEquals(1, served.counted(Counter.BAD_MESSAGE));
    }

    @Test
    void aConnectionClosedForAMessageOverTheLimitIsCounted() throws IOException {
        PhoenixClient client = served.connect();
        client.raw().sendBytes(FrameBytes.announcing(FrameBytes.FIN | FrameBytes.TEXT, (1 << 20) + 1));
        assertEquals(1009, client.expectClose().code());
        assertEquals(1, served.counted(Counter.BAD_MESSAGE));
    }

    @Test
    void aSlowConsumerThatNeverReadsItsCloseIsCutOff() throws Exception {
        PhoenixClient reading = served.joined("seat:1");
        String text = "x".repeat(256 * 1024);
        StuckClient stuck = StuckClient.in("seat:1", served.server().port());
        try {
            for (int n = 0; n < ENOUGH && served.counted(Counter.SLOW_CONSUMER_CLOSED) == 0; n++) {
                served.pubsub().broadcast("seat:1", "article", Map.of("text", text));
                reading.expectEvent("article");
            }
            Awaitility.await().until(() -> {
                reading.heartbeat();
                return served.server().connections() == 1;
            });
            assertEquals(1, served.counted(Counter.SLOW_CONSUMER_CLOSED));
        } finally {
            stuck.close();
        }
    }

    @Channel("seat:{n}")
    static final class SeatChannel {
        @Join
        void join() {}
    }

    @UserSocket(path = "/socket", channels = SeatChannel.class)
    static final class HallSocket {}
}
