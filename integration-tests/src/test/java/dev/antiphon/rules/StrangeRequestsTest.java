package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes an odd request gets an answer, and the server's log is not theirs to write. */
class StrangeRequestsTest {
    private final Queue<URI> seen = new ConcurrentLinkedQueue<>();

    @RegisterExtension
    final Served served = Served.by(StrangeRequestsTest_OpenSocketEndpoint.of(new OpenSocket(seen), OpenChannel::new));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/socket/websocket?vsn=2.0.0 | localhost:4000 | 101",
                "/socket/websocket?vsn=2.0.0&a[b]=c&d=%C3%A4%20%22 | localhost | 101",
                "/socket/websocket?vsn=2.0.0 | my_host.example | 101",
                "/socket/websocket?vsn=2.0.0 | [::1]:4000 | 101",
                "/socket/websocket?vsn=2.0.0 | a b | 400",
                "/socket/websocket?vsn=2.0.0 | [ | 400",
                "/socket/websocket?vsn=2.0.0 | a\\b | 400",
                "/socket/websocket?vsn=2.0.0&token=%zz | localhost | 400",
                "/socket/websocket?vsn=2.0.0&token=% | localhost | 400",
            })
    void isAnsweredAndNotLogged(String target, String host, int status) throws IOException {
        try (var log = LoggedBy.logger("dev.antiphon.transport")) {
            assertEquals(status, statusOf(target, host));

            assertTrue(log.lines().isEmpty(), () -> log.lines().toString());
            assertEquals(status == 101 ? 1 : 0, seen.size());
        }
    }

    private int statusOf(String target, String host) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
            socket.setSoTimeout(10_000);
            String request = "GET " + target + " HTTP/1.1\r\nHost: " + host
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }

    @Channel("open")
    static final class OpenChannel {
        @Join
        void join() {}
    }

    @UserSocket(path = "/socket", channels = OpenChannel.class)
    static final class OpenSocket {
        private final Queue<URI> seen;

        OpenSocket(Queue<URI> seen) {
            this.seen = seen;
        }

        @Connect
        ConnectResult connect(Map<String, String> params, ConnectInfo info) {
            seen.add(info.uri());
            return ConnectResult.ok();
        }
    }
}
