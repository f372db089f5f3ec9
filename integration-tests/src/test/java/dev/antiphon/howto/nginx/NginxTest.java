package dev.antiphon.howto.nginx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RefusedException;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How do I deploy it behind nginx? */
class NginxTest {
    @TempDir
    Path folder;

    private final List<PhoenixClient> clients = new ArrayList<>();
    private Path program;
    private Certificate certificate;
    private AntiphonServer server;

    @BeforeEach
    void start() throws Exception {
        program = Nginx.program().orElseGet(NginxTest::none);
        certificate = Certificate.create(folder);
        server = Antiphon.server(NginxTest_HomeSocketEndpoint.of(new HomeSocket(), RoomChannel::new))
                .host("127.0.0.1")
                .port(0)
                .start();
    }

    private static Path none() {
        String cause = "nginx is missing: neither on the PATH nor in /usr/sbin. On Debian: apt-get install nginx-light";
        return "required".equals(System.getProperty("antiphon.nginx")) ? fail(cause) : abort(cause);
    }

    @AfterEach
    void stop() {
        clients.forEach(PhoenixClient::close);
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void joinsPushesRepliesAndBroadcastsPassThroughTls() throws Exception {
        try (Nginx nginx = start(Map.of())) {
            PhoenixClient ann = open(nginx, Map.of());
            PhoenixClient bob = open(nginx, Map.of());
            ann.join("room:1");
            bob.join("room:1");
            assertEquals(
                    "{\"text\":\"hi\"}",
                    ann.call("room:1", "echo", "{\"text\":\"hi\"}").toString());
            String text = "x".repeat(200_000);
            ann.push("room:1", "say", "{\"text\":\"" + text + "\"}");
            assertEquals(text, bob.expectEvent("said").get("text").asText());
            assertEquals(text, ann.expectEvent("said").get("text").asText());
        }
    }

    @Test
    void theClientsAddressIsTheOneThatNginxSaw() throws Exception {
        try (Nginx nginx = start(Map.of())) {
            PhoenixClient liar = open(nginx, Map.of("X-Forwarded-For", "203.0.113.7"));
            liar.join("room:1");
            assertEquals(
                    "127.0.0.1 https",
                    liar.call("room:1", "whoami", "{}").get("text").asText());
        }
    }

    @Test
    void aPageOfThisHostMayConnectAndOneOfAnotherNot() throws Exception {
        try (Nginx nginx = start(Map.of())) {
            open(nginx, Map.of("Origin", "https://localhost")).join("room:1");
            var refused = assertThrows(
                    RefusedException.class, () -> open(nginx, Map.of("Origin", "https://elsewhere.example")));
            assertEquals(403, refused.status());
        }
    }

    @Test
    void heartbeatsKeepAConnectionThatNginxWouldClose() throws Exception {
        try (Nginx nginx = start(Map.of("proxy_read_timeout 90s;", "proxy_read_timeout 1s;"))) {
            PhoenixClient beating = open(nginx, Map.of());
            PhoenixClient silent = open(nginx, Map.of());
            var closed = CompletableFuture.supplyAsync(silent::expectClose);
            Awaitility.await().until(() -> {
                beating.heartbeat();
                return closed.isDone();
            });
            assertEquals(1006, closed.get().code(), "without a word");
            beating.join("room:1");
        }
    }

    @Test
    void aStoppingServerTellsItsClientsThroughIt() throws Exception {
        try (Nginx nginx = start(Map.of())) {
            PhoenixClient client = open(nginx, Map.of());
            client.join("room:1");
            server.stop();
            assertEquals(1012, client.expectClose().code());
            assertEquals(
                    502,
                    assertThrows(RefusedException.class, () -> open(nginx, Map.of()))
                            .status());
        }
    }

    @Test
    void plainHttpIsSentToTls() throws Exception {
        try (Nginx nginx = start(Map.of())) {
            URI uri = URI.create("http://localhost:" + nginx.plainPort() + "/room?n=1");
            var answer =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
            assertEquals(301, answer.statusCode());
            assertEquals(
                    "https://localhost/room?n=1",
                    answer.headers().firstValue("Location").orElse(""));
        }
    }

    @Test
    void tokensStayOutOfTheLog() throws Exception {
        try (Nginx nginx = start(Map.of())) {
            open(nginx, Map.of()).raw().sendClose(1000);
            Awaitility.await().until(() -> log().contains("/socket/websocket"));
            assertFalse(log().contains("secret"), log());
        }
    }

    private String log() throws Exception {
        return Files.readString(folder.resolve("access.log"));
    }

    private Nginx start(Map<String, String> changes) throws Exception {
        return Nginx.start(program, folder, server.port(), certificate, changes);
    }

    private PhoenixClient open(Nginx nginx, Map<String, String> headers) throws Exception {
        PhoenixClient client = PhoenixClient.over(
                certificate.connect(nginx.tlsPort()), "/socket/websocket?vsn=2.0.0&token=secret", headers);
        clients.add(client);
        return client;
    }

    record Text(String text) {}

    interface RoomEvents {
        void said(Text text);
    }

    @Channel(value = "room:{number}", sends = RoomEvents.class)
    static final class RoomChannel {
        @Join
        void join() {}

        @HandleIn
        Text echo(Text text) {
            return text;
        }

        @HandleIn
        void say(Text text, ChannelSocket<RoomEvents> socket) {
            socket.broadcast().said(text);
        }

        @HandleIn
        Text whoami(ChannelSocket<RoomEvents> socket) {
            return new Text(socket.assigns().get(HomeSocket.FROM));
        }
    }

    @UserSocket(path = "/socket", channels = RoomChannel.class)
    static final class HomeSocket {
        static final AssignKey<String> FROM = AssignKey.of("from");

        @Connect
        ConnectResult connect(ConnectInfo info) {
            String from = ClientAddress.of(info) + " " + info.headers().get("x-forwarded-proto");
            return ConnectResult.ok().assign(FROM, from);
        }
    }
}
