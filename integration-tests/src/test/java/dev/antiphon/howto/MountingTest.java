package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.PubSub;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.dispatch.SocketEndpoint;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonHandler;
import dev.antiphon.server.AntiphonServer;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** How do I serve files beside it, or put it into an Undertow that I have? */
class MountingTest {
    private final SocketEndpoint endpoint = MountingTest_PlainSocketEndpoint.of(new PlainSocket(), PlainChannel::new);
    private final PubSub pubsub = PubSub.local();

    @Test
    void filesAreServedBesideTheSocket() throws Exception {
        Antiphon antiphon = Antiphon.server(endpoint).port(0);
        // @start region="files"
        antiphon.staticFiles("web"); // src/main/resources/web; a Path serves a folder
        // @end
        try (AntiphonServer server = antiphon.start()) {
            assertTrue(get(server.port(), "/").contains("<html"));
            talk(server.port());
        }
    }

    @Test
    void itIsMountedInAnUndertow() throws Exception {
        HttpHandler api = exchange -> exchange.getResponseSender().send("api");
        int port = 0;
        // @start region="mount"
        AntiphonHandler channels = Antiphon.server(endpoint)
                .pubsub(pubsub)
                .handler(Handlers.path().addPrefixPath("/api", api)); // takes what is no socket
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, "localhost")
                .setHandler(channels)
                .build();
        undertow.start();
        // @end
        try {
            int bound = ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
            assertEquals("api", get(bound, "/api/orders"));
            talk(bound);
        } finally {
            // @start region="stop"
            channels.stop(); // first: it drains
            undertow.stop();
            // @end
        }
    }

    private static void talk(int port) throws Exception {
        try (PhoenixClient client = PhoenixClient.open(port)) {
            client.join("plain");
        }
    }

    private static String get(int port, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    @Channel("plain")
    static final class PlainChannel {
        @Join
        void join() {}
    }

    @UserSocket(path = "/socket", channels = PlainChannel.class)
    static final class PlainSocket {}
}
