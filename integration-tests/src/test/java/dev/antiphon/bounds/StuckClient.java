package dev.antiphon.bounds;

import dev.antiphon.client.RawWebSocket;
import dev.antiphon.client.Received;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A client that joins a topic, and never reads anything behind the reply. */
final class StuckClient {
    private final CountDownLatch joined = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final RawWebSocket connection;

    private StuckClient(int port) throws IOException {
        connection = RawWebSocket.open(port, "/socket/websocket?vsn=2.0.0", Map.of(), this::take);
    }

    static StuckClient in(String topic, int port) throws IOException, InterruptedException {
        var client = new StuckClient(port);
        client.connection.sendText("[\"1\",\"1\",\"" + topic + "\",\"phx_join\",{}]");
        client.joined.await();
        return client;
    }

    /** On the reading thread, which goes no further. */
    private void take(Received frame) {
        joined.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void close() {
        connection.close();
        closed.countDown();
    }
}
