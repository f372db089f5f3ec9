package dev.antiphon.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Received;
import dev.antiphon.client.RefusedException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plays a conversation against a server, and compares every frame to the letter. */
final class ConversationPlayer implements AutoCloseable {
    private static final String TARGET = "/socket/websocket?vsn=2.0.0";

    private final Map<String, PhoenixClient> clients = new LinkedHashMap<>();
    private final Map<String, Integer> refusals = new LinkedHashMap<>();
    private final int port;

    ConversationPlayer(int port) {
        this.port = port;
    }

    void play(Conversation conversation) throws IOException {
        for (Conversation.Line line : conversation.lines()) {
            switch (line.verb()) {
                case OPENS -> open(line.client(), line.what());
                case SENDS -> WrittenFrame.send(line.what(), client(line.client()));
                case RECEIVES -> assertEquals(WrittenFrame.normal(line.what()), received(line.client()), line.client());
            }
        }
        clients.values().forEach(PhoenixClient::heartbeat); // answered next: so nothing came that is not shown
    }

    @Override
    public void close() {
        clients.values().forEach(PhoenixClient::close);
    }

    private PhoenixClient client(String name) throws IOException {
        if (!clients.containsKey(name)) {
            open(name, TARGET);
        }
        return clients.get(name);
    }

    private void open(String name, String target) throws IOException {
        try {
            clients.put(name, PhoenixClient.open(port, target, Map.of()));
        } catch (RefusedException e) {
            refusals.put(name, e.status());
        }
    }

    private String received(String name) throws IOException {
        if (refusals.containsKey(name)) {
            return "refused " + refusals.get(name);
        }
        Received received = client(name).nextReceived();
        if (received instanceof Received.Closed) {
            clients.remove(name).close();
        }
        return WrittenFrame.of(received);
    }
}
