package dev.antiphon.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One client of the conformance server, which pushes an event and waits for its reply, as often as it is told. */
final class Echoes implements WebSocket.Listener {
    private static final int CONNECTIONS = 20;
    private static final int OUTSTANDING = 8;

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private final String topic;
    private final String event;
    private final int messages;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private int pushed;
    private int replies;

    private Echoes(int number, String event, int messages) {
        this.topic = "room:" + number;
        this.event = event;
        this.messages = messages;
    }

    /** {@code PORT EVENT MESSAGES}: that many messages over twenty connections. */
    public static void main(String[] args) {
        URI address = URI.create("ws://localhost:" + args[0] + "/socket/websocket?vsn=2.0.0");
        HttpClient http = HttpClient.newHttpClient();
        List<Echoes> clients = IntStream.range(0, CONNECTIONS)
                .mapToObj(number -> new Echoes(number, args[1], Integer.parseInt(args[2]) / CONNECTIONS))
                .toList();
        clients.forEach(
                client -> http.newWebSocketBuilder().buildAsync(address, client).join());
        clients.forEach(client -> client.done.join());
    }

    @Override
    public void onOpen(WebSocket socket) {
        send(socket, "phx_join", "{}");
        socket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            onReply(socket);
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        done.completeExceptionally(error);
    }

    private void onReply(WebSocket socket) {
        if (message.indexOf("\"ok\"") < 0) {
            throw new IllegalStateException("no reply that is ok: " + message);
        }
        boolean joined = pushed == 0;
        for (int i = joined ? OUTSTANDING : 1; i > 0 && pushed < messages; i--) {
            pushed++;
            send(socket, event, "{\"p\":\"" + "x".repeat(64) + "\"}");
        }
        replies += joined ? 0 : 1;
        if (replies == messages) {
            socket.abort();
            done.complete(null);
        }
    }

    /** A WebSocket takes one message at a time. */
    private void send(WebSocket socket, String name, String payload) {
        String text = "[\"1\",\"" + pushed + "\",\"" + topic + "\",\"" + name + "\"," + payload + "]";
        sending = sending.thenCompose(sent -> socket.sendText(text, true));
    }
}
