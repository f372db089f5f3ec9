package dev.antiphon.client;

import dev.antiphon.Counters.Counter;
import dev.antiphon.PubSub;
import dev.antiphon.dispatch.SocketEndpoint;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonOptions;
import dev.antiphon.server.AntiphonServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server for each test of a class, and the clients that connect to it. */
public final class Served implements BeforeEachCallback, AfterEachCallback {
    private final SocketEndpoint endpoint;
    private final List<PhoenixClient> clients = new ArrayList<>();
    private final List<Counter> counted = new CopyOnWriteArrayList<>();
    private Consumer<AntiphonOptions> options = unchanged -> {};
    private Supplier<PubSub> topics = PubSub::local;
    private PubSub pubsub = PubSub.local();
    private AntiphonServer server;

    private Served(SocketEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Serves an endpoint to each test. */
    public static Served by(SocketEndpoint endpoint) {
        return new Served(endpoint);
    }

    /** With other bounds than the usual. */
    public Served with(Consumer<AntiphonOptions> change) {
        options = change;
        return this;
    }

    /** With topics that others have too. */
    public Served on(PubSub shared) {
        topics = () -> shared;
        return this;
    }

    /** How often the server counted something. */
    public long counted(Counter counter) {
        return counted.stream().filter(counter::equals).count();
    }

    /** What the server broadcasts through. */
    public PubSub pubsub() {
        return pubsub;
    }

    /** The running server. */
    public AntiphonServer server() {
        return server;
    }

    /** A client, closed after the test. */
    public PhoenixClient connect() throws IOException {
        return connect("");
    }

    /** A client with more query parameters, such as {@code "user=ann"}. */
    public PhoenixClient connect(String query) throws IOException {
        PhoenixClient client = PhoenixClient.open(server.port(), query);
        clients.add(client);
        return client;
    }

    /** A client that is in a topic, with join_ref {@code "1"}. */
    public PhoenixClient joined(String topic) throws IOException {
        PhoenixClient client = connect();
        client.join(topic);
        return client;
    }

    /** Stops the server, and starts it again on its port. */
    public void restart() {
        int port = server.port();
        server.stop();
        server = start(port);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        pubsub = topics.get();
        counted.clear();
        server = start(0);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        clients.forEach(PhoenixClient::close);
        clients.clear();
        server.stop();
    }

    private AntiphonServer start(int port) {
        return Antiphon.server(endpoint)
                .pubsub(pubsub)
                .options(changed -> options.accept(changed.counters(counted::add)))
                .port(port)
                .start();
    }
}
