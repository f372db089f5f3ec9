package com.example.greeter;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that sends and expects frames as they are on the wire. */
final class Client implements WebSocket.Listener {
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket connection;

    Client(int port) {
        URI address = URI.create("ws://localhost:" + port + "/socket/websocket?vsn=2.0.0");
        connection = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    void send(String frame) {
        connection.sendText(frame, true).join();
    }

    void expect(String frame) throws InterruptedException {
        String next = frames.poll(10, TimeUnit.SECONDS);
        if (!frame.equals(next)) {
            throw new IllegalStateException("expected " + frame + ", but got " + next);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }
}
