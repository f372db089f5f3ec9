package gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import gallery.PriceChannel.Exchange;
import gallery.PriceChannel.Halt;
import gallery.PriceChannel.Trade;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A ticker that subscribes to other channels' topics, and filters by permission. */
class TickerTest {
    private static final String TOPIC = "ticker";
    private static final String IBM = "{\"exchange\":\"NYSE\",\"symbol\":\"IBM\"}";

    @RegisterExtension
    final Gallery gallery = Gallery.of(Duration.ofSeconds(1), Duration.ofSeconds(10));

    @Test
    void whatTheFeedPushesToAPricesTopicReachesWhoeverWatchesIt() throws IOException {
        PhoenixClient ann = watching("ann");
        PhoenixClient feed = gallery.joined("feed", "price:NYSE:IBM");
        feed.call("price:NYSE:IBM", "trade", "{\"cents\":100,\"size\":5}");
        feed.call("price:NYSE:IBM", "trade", "{\"cents\":98,\"size\":5}");
        assertEquals(quote(100, 0), ann.expectEvent("quote").toString());
        assertEquals(quote(98, -2), ann.expectEvent("quote").toString());
    }

    @Test
    void bigTradesAreForThoseWhoMaySeeThem() throws IOException {
        PhoenixClient ann = watching("ann");
        PhoenixClient bob = watching("bob");
        ibm().trade(new Trade(100, 10_000));
        ibm().trade(new Trade(101, 9_999));
        assertEquals(quote(100, 0), bob.expectEvent("quote").toString());
        assertEquals(quote(101, 1), bob.expectEvent("quote").toString());
        assertEquals(quote(101, 0), ann.expectEvent("quote").toString());
    }

    @Test
    void anExchangeThatOneMayNotReadCannotBeWatched() throws IOException {
        PhoenixClient ann = gallery.joined("ann", TOPIC);
        String ref = ann.push(TOPIC, "watch", "{\"exchange\":\"XETRA\",\"symbol\":\"SAP\"}");
        assertEquals(
                "not permitted", ann.expectReply(ref, "error").get("reason").asText());
        PriceChannelTopic.of(gallery.pubsub, Exchange.XETRA, "SAP").broadcast().trade(new Trade(1, 1));
        ann.heartbeat(); // the next frame is its reply
    }

    @Test
    void norCanItsPricesBeJoined() throws IOException {
        PhoenixClient ann = gallery.connect("ann");
        ann.send("1", "1", "price:XETRA:SAP", "phx_join", "{}");
        assertEquals(
                "not permitted", ann.expectReply("1", "error").get("reason").asText());
    }

    @Test
    void onlyTheFeedMayPushTrades() throws IOException {
        PhoenixClient ann = gallery.joined("ann", "price:NYSE:IBM");
        String ref = ann.push("price:NYSE:IBM", "trade", "{\"cents\":1,\"size\":1}");
        assertEquals("not the feed", ann.expectReply(ref, "error").get("reason").asText());
    }

    @Test
    void whatIsNoLongerWatchedIsSilent() throws IOException {
        PhoenixClient ann = watching("ann");
        ann.push(TOPIC, "unwatch", IBM);
        ann.call(TOPIC, "watch", "{\"exchange\":\"NYSE\",\"symbol\":\"KO\"}"); // and with it unwatch is handled
        ibm().trade(new Trade(100, 1));
        PriceChannelTopic.of(gallery.pubsub, Exchange.NYSE, "KO").broadcast().halt(new Halt("news"));
        assertEquals(
                "{\"exchange\":\"NYSE\",\"symbol\":\"KO\",\"reason\":\"news\"}",
                ann.expectEvent("halted").toString());
    }

    @Test
    void aSymbolThatWouldNameAnotherTopicIsAnInvalidPayload() throws IOException {
        PhoenixClient ann = gallery.joined("ann", TOPIC);
        String ref = ann.push(TOPIC, "watch", "{\"exchange\":\"NYSE\",\"symbol\":\"A:B\"}");
        assertEquals(
                "invalid payload", ann.expectReply(ref, "error").get("reason").asText());
    }

    private PhoenixClient watching(String user) throws IOException {
        PhoenixClient client = gallery.joined(user, TOPIC);
        client.call(TOPIC, "watch", IBM);
        return client;
    }

    private PriceChannel.Events ibm() {
        return PriceChannelTopic.of(gallery.pubsub, Exchange.NYSE, "IBM").broadcast();
    }

    private static String quote(long cents, long change) {
        return "{\"exchange\":\"NYSE\",\"symbol\":\"IBM\",\"cents\":" + cents + ",\"change\":" + change + "}";
    }
}
