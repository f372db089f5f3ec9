package gallery;

import dev.antiphon.PubSub;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import dev.antiphon.dispatch.SocketEndpoint;
import gallery.AdminChannel.Administrator;
import gallery.DeviceChannel.Fleet;
import gallery.LobbyChannel.Lobbies;
import gallery.SupportChannel.Support;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of all channels, for each test; tokens are the users' names. */
final class Gallery implements BeforeEachCallback, AfterEachCallback {
    static final UUID DEVICE = UUID.fromString("3f0c7a52-6d1b-4c5e-9a43-8b1de0f4c2aa");

    /** A database that takes one connection at a time. */
    final JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "", "");

    final Tickets tickets = new Tickets(database);
    final PubSub pubsub = PubSub.local();
    final Users users = new Users(Map.of(
            "ann", new User("ann", Set.of("read:NYSE")),
            "bob", new User("bob", Set.of("read:NYSE", "read:blocks")),
            "eve", new User("eve", Set.of("answer", "operate", "administer")),
            "feed", new User("feed", Set.of("read:NYSE", "read:XETRA", "feed")),
            "device", new User(DEVICE.toString(), Set.of())));
    final Administrator administrator = new Administrator(pubsub, users);
    final Fleet fleet;
    private final Served served;

    private Gallery(Duration tick, Duration patience) {
        fleet = new Fleet(pubsub, patience, new ConcurrentHashMap<>());
        served = Served.by(endpoint(tick, patience)).on(pubsub);
        database.setMaxConnections(1);
    }

    /** Whose lobbies tick that fast, and who waits that long for answers. */
    static Gallery of(Duration tick, Duration patience) {
        return new Gallery(tick, patience);
    }

    private SocketEndpoint endpoint(Duration tick, Duration patience) {
        // @start region="wiring"
        var documents = new ConcurrentHashMap<String, DocumentChannel.Document>();
        var lobbies = new Lobbies(new ConcurrentHashMap<>(), 2, 3, tick);
        var support = new Support(tickets, new ConcurrentHashMap<>(), patience);
        return GallerySocketEndpoint.of(
                new GallerySocket(users),
                () -> new DocumentChannel(documents),
                () -> new LobbyChannel(lobbies),
                PriceChannel::new,
                TickerChannel::new,
                () -> new DeviceChannel(fleet),
                () -> new SupportChannel(support),
                () -> new AdminChannel(administrator));
        // @end
    }

    /** A user's client. */
    PhoenixClient connect(String user) throws IOException {
        return served.connect("token=" + user);
    }

    /** A user's client that is in a topic. */
    PhoenixClient joined(String user, String topic) throws IOException {
        return joined(user, topic, "{}");
    }

    /** A user's client that joined a topic with a payload. */
    PhoenixClient joined(String user, String topic, String payload) throws IOException {
        PhoenixClient client = connect(user);
        client.join(topic, payload);
        return client;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        tickets.createTable();
        served.beforeEach(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        served.afterEach(context);
        database.dispose();
    }
}
