package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import fixture.LoggedBy;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** How do I see what happens? */
class WatchingTest {
    @Test
    void faultsAreCountedAndLogged() throws Exception {
        var counts = new Counts();
        var endpoint = WatchingTest_ShopSocketEndpoint.of(new ShopSocket(), ShopChannel::new);
        var antiphon = Antiphon.server(endpoint).port(0);
        // @start region="options"
        antiphon.options(options -> options.counters(counts));
        // @end
        try (LoggedBy log = LoggedBy.logger("dev.antiphon.channel");
                AntiphonServer server = antiphon.start();
                PhoenixClient client = PhoenixClient.open(server.port())) {
            client.join("shop");
            client.expectReply(client.push("shop", "buy", "{\"amount\":\"two\"}"), "error");
            client.push("shop", "buy", "{\"amount\":-1}");
            client.expectEvent("phx_error");
            assertEquals(1, server.connections());
            assertEquals(1, counts.of(Counters.Counter.INVALID_PAYLOAD));
            assertEquals(1, counts.of(Counters.Counter.CHANNEL_CRASHED));
            assertEquals(1, log.count(Level.SEVERE, "shop"), log.lines().toString());
            assertTrue(log.thrown().get(0).getMessage().contains("nothing to buy"));
        }
    }

    // @start region="counts"
    /** What Micrometer or any other registry would read. */
    static final class Counts implements Counters {
        private final Map<Counter, LongAdder> counts = new EnumMap<>(Counter.class);

        Counts() {
            for (Counter counter : Counter.values()) {
                counts.put(counter, new LongAdder());
            }
        }

        @Override
        public void count(Counter counter) { // from any thread, at once: it only adds
            counts.get(counter).increment();
        }

        long of(Counter counter) {
            return counts.get(counter).sum();
        }
    }
    // @end

    record Order(int amount) {}

    @Channel("shop")
    static final class ShopChannel {
        @Join
        void join() {}

        @HandleIn
        Order buy(Order order) {
            if (order.amount() <= 0) {
                throw new IllegalStateException("nothing to buy");
            }
            return order;
        }
    }

    @UserSocket(path = "/socket", channels = ShopChannel.class)
    static final class ShopSocket {}
}
