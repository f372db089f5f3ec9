package dev.antiphon.rules;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Counters.Counter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Received;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says nothing is not waited for; each time is shortened here. */
class TimeLimitsTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    private static Served serving() {
        return Served.by(TimeLimitsTest_QuietSocketEndpoint.of(new QuietSocket(), QuietChannel::new));
    }

    @Nested
    class Idle {
        @RegisterExtension
        final Served served = serving().with(options -> options.idleTimeout(Duration.ofSeconds(2)));

        @Test
        void aConnectionOnWhichNothingComesIsClosedAndCountedWhileHeartbeatsKeepOneOpen() throws IOException {
            PhoenixClient beating = served.joined("quiet");
            PhoenixClient silent = served.joined("quiet");

            await().until(() -> {
                beating.heartbeat();
                return silent.hasMore();
            });

            assertEquals(new Received.Closed(1000, "idle"), silent.expectClose());
            assertEquals(1, served.counted(Counter.IDLE_CLOSED));
            await().until(() -> served.server().connections() == 1);
            beating.heartbeat();
        }
    }

    @Nested
    class Handshaking {
        @RegisterExtension
        final Served served = serving().with(options -> options.handshakeTimeout(SHORT));

        @ParameterizedTest
        @ValueSource(strings = {"", "GET /socket/websocket?vsn=2.0.0 HTTP/1.1\r\nHost: local"})
        void aRequestThatDoesNotEndIsNotWaitedFor(String start) throws IOException {
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));

                assertEquals(-1, socket.getInputStream().read());
            }
        }

        @Test
        void oneThatTricklesIsCutOffToo() throws IOException {
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
                socket.getOutputStream().write("GET /socket/websocket?".getBytes(StandardCharsets.US_ASCII));
                await().until(() -> {
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
        void aConnectionThatWasMadeIsNotConcerned() throws IOException {
            PhoenixClient waiting = served.joined("quiet");
            try (var socket =
                    new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
                socket.setSoTimeout(10_000);
                assertEquals(-1, socket.getInputStream().read(), "its time is over");
            }

            waiting.send(null, "2", "phoenix", "heartbeat", "{}");

            waiting.expectReply("2", "ok");
        }
    }

    @Channel("quiet")
    static final class QuietChannel {
        @Join
        void join() {}
    }

    @UserSocket(path = "/socket", channels = QuietChannel.class)
    static final class QuietSocket {}
}
