package infos;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** Broadcasts of other channels, typed by theirs. */
@Channel(value = "portfolio:{owner}", sends = PriceEvents.class)
final class PortfolioChannel {
    @Join
    void join(@TopicParam String owner, ChannelSocket<PriceEvents> socket) {
        socket.subscribe(PriceChannelTopic.name("AAPL"));
    }

    @HandleBroadcast(from = PriceChannel.class, value = "price")
    void price(Price price, @TopicParam String symbol, ChannelSocket<PriceEvents> socket) {}

    @HandleBroadcast(from = PriceChannel.class, value = "halted")
    void halted() {}

    @HandleBroadcast(from = NewsChannel.class, value = "price")
    void news(Price price) {}
}
