package dev.antiphon.howto.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Reply;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** How do I test a channel? */
class CartChannelTest {
    private static final Map<String, Integer> PRICES = Map.of("pen", 300);

    // @start region="plain"
    @Test
    void whatIsAddedIsTotalled() { // a channel is a plain object, and a record is equal to its like
        var cart = new CartChannel(PRICES);
        assertEquals(Reply.ok(new CartChannel.Total(600)), cart.add(new CartChannel.Line("pen", 2)));
        assertEquals(Reply.ok(new CartChannel.Total(900)), cart.add(new CartChannel.Line("pen", 1)));
        assertEquals(
                Reply.error(new CartChannel.Refusal("not sold here")), cart.add(new CartChannel.Line("elephant", 1)));
    }
    // @end

    // @start region="socket"
    @Test
    void aClientIsToldTheTotal() throws Exception { // over a socket, with the JDK's own client
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        var endpoint = CartSocketEndpoint.of(new CartSocket(), () -> new CartChannel(PRICES));
        try (AntiphonServer server = Antiphon.server(endpoint).port(0).start()) { // 0: any free port
            WebSocket client = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(
                            URI.create("ws://localhost:" + server.port() + "/socket/websocket?vsn=2.0.0"),
                            new Texts(received))
                    .get(10, SECONDS);
            client.sendText("[\"1\",\"1\",\"cart:7\",\"phx_join\",{}]", true);
            assertEquals(
                    "[\"1\",\"1\",\"cart:7\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]",
                    received.poll(10, SECONDS));
            client.sendText("[\"1\",\"2\",\"cart:7\",\"add\",{\"article\":\"pen\",\"count\":2}]", true);
            assertEquals(
                    "[\"1\",\"2\",\"cart:7\",\"phx_reply\",{\"status\":\"ok\",\"response\":{\"cents\":600}}]",
                    received.poll(10, SECONDS));
            client.abort();
        }
    }

    record Texts(BlockingQueue<String> received) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            received.add(text.toString()); // short messages come in one piece
            socket.request(1);
            return null;
        }
    }
    // @end
}
