package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Broadcast;
import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Endpoint.subscribe(topic), %Broadcast{} in handle_info")
class SubscribeTest {
    private static final String TOPIC = "portfolio";

    @RegisterExtension
    final Served served = Served.by(SubscribeTest_TradeSocketEndpoint.of(
            new TradeSocket(), PriceChannel::new, PortfolioChannel::new, DeafChannel::new));

    @Test
    void aTypedBroadcastArrivesWithTheTopicsParameter() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.call(TOPIC, "watch", "{\"symbol\":\"AAPL\"}");
        SubscribeTest_PriceChannelTopic.of(served.pubsub(), "AAPL").broadcast().price(new Price(7));
        assertEquals("{\"text\":\"AAPL at 7\"}", client.expectEvent("told").toString());
    }

    @Test
    void whatNoTypedMethodTakesArrivesRaw() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.call(TOPIC, "watch", "{\"symbol\":\"AAPL\"}");
        served.pubsub().broadcast("price:AAPL", "halted", Map.of("until", "noon"));
        assertEquals(
                "{\"text\":\"price:AAPL halted until noon\"}",
                client.expectEvent("told").toString());
    }

    @Test
    void unsubscribeTakesItBackAndTwiceIsAsOnce() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.call(TOPIC, "watch", "{\"symbol\":\"AAPL\"}");
        client.call(TOPIC, "watch", "{\"symbol\":\"AAPL\"}");
        client.call(TOPIC, "watch", "{\"symbol\":\"IBM\"}");
        client.call(TOPIC, "forget", "{\"symbol\":\"AAPL\"}");
        SubscribeTest_PriceChannelTopic.of(served.pubsub(), "AAPL").broadcast().price(new Price(7));
        SubscribeTest_PriceChannelTopic.of(served.pubsub(), "IBM").broadcast().price(new Price(8));
        assertEquals("{\"text\":\"IBM at 8\"}", client.expectEvent("told").toString());
    }

    @Test
    void aSubscriptionNobodyTakesFailsWhereItIsMade() throws IOException {
        String message =
                served.joined("deaf").call("deaf", "watch", "{}").get("text").asText();
        assertTrue(message.contains("price:AAPL"), message);
    }

    record Price(int cents) {}

    record Told(String text) {}

    record Watch(String symbol) {}

    interface PriceEvents {
        void price(Price price);
    }

    @Channel(value = "price:{symbol}", sends = PriceEvents.class)
    static final class PriceChannel {
        @Join
        void join() {}
    }

    interface PortfolioEvents {
        void told(Told told);
    }

    @Channel(value = "portfolio", sends = PortfolioEvents.class)
    static final class PortfolioChannel {
        @Join
        void join() {}

        @HandleIn
        Told watch(Watch watch, ChannelSocket<PortfolioEvents> socket) {
            socket.subscribe(SubscribeTest_PriceChannelTopic.name(watch.symbol()));
            return new Told("watching");
        }

        @HandleIn
        Told forget(Watch watch, ChannelSocket<PortfolioEvents> socket) {
            socket.unsubscribe(SubscribeTest_PriceChannelTopic.name(watch.symbol()));
            return new Told("forgotten");
        }

        @HandleBroadcast(from = PriceChannel.class, value = "price")
        void price(Price price, @TopicParam String symbol, ChannelSocket<PortfolioEvents> socket) {
            socket.push().told(new Told(symbol + " at " + price.cents()));
        }

        @HandleInfo
        void on(Broadcast broadcast, ChannelSocket<PortfolioEvents> socket) {
            Object until = broadcast.payload().asMap().get("until");
            socket.push().told(new Told(broadcast.topic() + " " + broadcast.event() + " until " + until));
        }
    }

    @Channel("deaf")
    static final class DeafChannel {
        @Join
        void join() {}

        @HandleIn
        Told watch(ChannelSocket<NoEvents> socket) {
            try {
                socket.subscribe("price:AAPL");
                return new Told("");
            } catch (IllegalArgumentException e) {
                return new Told(e.getMessage());
            }
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {PriceChannel.class, PortfolioChannel.class, DeafChannel.class})
    static final class TradeSocket {}
}
