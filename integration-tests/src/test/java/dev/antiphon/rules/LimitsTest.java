package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.ConnectResult;
import dev.antiphon.Counters.Counter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.FrameBytes;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RefusedException;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Up to each limit and one over it. */
class LimitsTest {
    private static final int MESSAGE = 1 << 20;

    private static Served serving() {
        return Served.by(LimitsTest_AnySocketEndpoint.of(new AnySocket(), AnyChannel::new));
    }

    @Nested
    class AsUsual {
        @RegisterExtension
        final Served served = serving();

        private byte[] pushOf(int bytes) {
            String start = "[\"1\",\"2\",\"any:1\",\"echo\",{\"text\":\"";
            String end = "\"}]";
            return (start + "x".repeat(bytes - start.length() - end.length()) + end).getBytes(StandardCharsets.UTF_8);
        }

        private void assertClosed(PhoenixClient client, int code, String why) {
            var closed = client.expectClose();
            assertEquals(code, closed.code(), closed::toString);
            assertTrue(closed.reason().contains(why), closed::toString);
        }

        @Test
        void aMessageOf1MebibyteIsTakenAndOneByteMoreCloses() throws IOException {
            PhoenixClient client = served.joined("any:1");
            client.raw().sendBytes(FrameBytes.masked(FrameBytes.FIN | FrameBytes.TEXT, pushOf(MESSAGE)));
            client.expectReply("2", "ok");

            client.raw().sendBytes(FrameBytes.announcing(FrameBytes.FIN | FrameBytes.TEXT, MESSAGE + 1));

            assertClosed(client, 1009, "");
            assertEquals(1, served.counted(Counter.BAD_MESSAGE));
        }

        @Test
        void fragmentsCountTogetherByTheirHeaders() throws IOException {
            PhoenixClient client = served.joined("any:1");
            byte[] push = pushOf(MESSAGE);
            int half = MESSAGE / 2;
            byte[] first = Arrays.copyOf(push, half);
            byte[] second = Arrays.copyOfRange(push, half, MESSAGE);
            client.raw().sendBytes(FrameBytes.masked(FrameBytes.TEXT, first));
            client.raw().sendBytes(FrameBytes.masked(FrameBytes.FIN | FrameBytes.CONTINUATION, second));
            client.expectReply("2", "ok");

            client.raw().sendBytes(FrameBytes.masked(FrameBytes.TEXT, first));
            client.raw().sendBytes(FrameBytes.announcing(FrameBytes.FIN | FrameBytes.CONTINUATION, half + 1));

            assertClosed(client, 1009, "");
        }

        @ParameterizedTest
        @ValueSource(ints = {FrameBytes.PING, FrameBytes.FIN | 0x3})
        void aConnectionClosedForItsFramesIsCounted(int firstByte) throws IOException {
            PhoenixClient client = served.connect();
            client.raw().sendBytes(FrameBytes.masked(firstByte, new byte[0]));

            assertClosed(client, 1002, "");
            assertEquals(1, served.counted(Counter.BAD_MESSAGE));
        }

        @Test
        void aPayloadMayBe1000Deep() throws IOException {
            PhoenixClient client = served.joined("any:1");
            client.raw().sendText(nested(1_000));
            client.expectReply("2", "ok");

            client.raw().sendText(nested(1_001));

            assertClosed(client, 1007, "1000");
            assertEquals(1, served.counted(Counter.BAD_MESSAGE));
        }

        private String nested(int deep) {
            return "[\"1\",\"2\",\"any:1\",\"ping\"," + "[".repeat(deep) + "]".repeat(deep) + "]";
        }

        @Test
        void aNumberMayHave1000Digits() throws IOException {
            PhoenixClient client = served.joined("any:1");
            client.push("any:1", "ping", "{\"n\":" + "1".repeat(1_000) + "}");
            client.expectReply("101", "ok");

            client.push("any:1", "ping", "{\"n\":" + "1".repeat(1_001) + "}");

            assertClosed(client, 1007, "a number has more than 1000 digits");
        }

        @Test
        void aTopicMayHave1024Bytes() throws IOException {
            PhoenixClient client = served.connect();
            client.join("any:" + "ü".repeat(510));

            client.send("2", "2", "any:" + "ü".repeat(510) + "x", "phx_join", "{}");

            assertClosed(client, 1008, "topic must have at most 1024 bytes");
        }

        @Test
        void anEventMayHave255Bytes() throws IOException {
            PhoenixClient client = served.joined("any:1");
            client.call("any:1", "x" + "ü".repeat(127), "{}");

            client.push("any:1", "ü".repeat(128), "{}");

            assertClosed(client, 1008, "event must have at most 255 bytes");
        }

        @Test
        void aConnectionMayJoin100Topics() throws IOException {
            PhoenixClient client = served.connect();
            for (int n = 1; n <= 100; n++) {
                client.join("any:" + n);
            }

            client.send("1", "2", "any:101", "phx_join", "{}");

            assertEquals(
                    "too many channels joined",
                    client.expectReply("2", "error").get("reason").asText());
            assertEquals(1, served.counted(Counter.TOO_MANY_CHANNELS));
            client.send("1", "3", "any:7", "phx_leave", "{}");
            client.expectReply("3", "ok");
            client.expectEvent("phx_close");
            client.join("any:101");
        }
    }

    @Nested
    class OfConnections {
        @RegisterExtension
        final Served served = serving().with(options -> options.maxConnections(2));

        @Test
        void oneTooManyIsRefusedWith503AndCountedUntilAnotherGoes() throws Exception {
            served.connect();
            PhoenixClient second = served.connect();

            var refused = assertThrows(RefusedException.class, served::connect);

            assertEquals(503, refused.status());
            assertEquals(1, served.counted(Counter.TOO_MANY_CONNECTIONS));
            assertEquals(2, served.server().connections());
            second.close();
            Awaitility.await().until(() -> served.server().connections() == 1);
            served.connect();
        }

        @Test
        void handshakesThatAreRefusedDoNotCount() throws Exception {
            for (int n = 0; n < 5; n++) {
                var refused = assertThrows(RefusedException.class, () -> served.connect("refuse=yes"));
                assertEquals(403, refused.status());
                assertEquals(0, served.server().connections());
            }
        }
    }

    @Nested
    class OfChannels {
        @RegisterExtension
        final Served served = serving().with(options -> options.maxChannels(1));

        @Test
        void aRejoinIsNotOneMoreChannelAndAnUnmatchedTopicIsToldFirst() throws IOException {
            PhoenixClient client = served.joined("any:1");
            assertRefused(client, "any:2", "too many channels joined");
            assertRefused(client, "stage", "unmatched topic");
            client.join("any:1");
            client.expectEvent("phx_close");
            assertRefused(client, "any:2", "too many channels joined");
            assertEquals(2, served.counted(Counter.TOO_MANY_CHANNELS));
        }

        private void assertRefused(PhoenixClient client, String topic, String reason) {
            client.send("9", "9", topic, "phx_join", "{}");
            assertEquals(reason, client.expectReply("9", "error").get("reason").asText());
        }
    }

    @Nested
    class OfOnesOwn {
        @RegisterExtension
        final Served served = serving()
                .with(options -> options.maxNames(10, 5)
                        .maxJson(4, 3)
                        .maxMessageBytes(200)
                        .maxChannels(1));

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1008 | [\"1\",\"1\",\"any:1234567\",\"phx_join\",{}]",
                    "1008 | [\"1\",\"1\",\"any:1\",\"longer\",{}]",
                    "1007 | [\"1\",\"1\",\"any:1\",\"event\",[[[[[]]]]]]",
                    "1007 | [\"1\",\"1\",\"any:1\",\"event\",1234]",
                })
        void theyHoldLikeTheUsualOnes(int code, String text) throws IOException {
            PhoenixClient client = served.connect();
            client.raw().sendText(text);

            assertEquals(code, client.expectClose().code());
        }

        @Test
        void ofMessagesToo() throws IOException {
            PhoenixClient client = served.connect();
            client.raw().sendText("x".repeat(201));

            assertEquals(1009, client.expectClose().code());
        }
    }

    @Channel("any:*")
    static final class AnyChannel {
        @Join
        void join() {}

        @HandleIn
        Map<String, Object> echo(Map<String, Object> payload) {
            return payload;
        }

        @HandleIn("*")
        Map<String, Object> any(@Event String event, JsonNode payload) {
            return Map.of("event", event);
        }
    }

    @UserSocket(path = "/socket", channels = AnyChannel.class)
    static final class AnySocket {
        @Connect
        ConnectResult connect(Map<String, String> params) {
            return params.containsKey("refuse") ? ConnectResult.refused() : ConnectResult.ok();
        }
    }
}
