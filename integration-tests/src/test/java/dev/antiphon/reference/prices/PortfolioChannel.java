package dev.antiphon.reference.prices;

import dev.antiphon.Broadcast;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.reference.prices.PortfolioEvents.Change;

// @start region="channel"
@Channel(value = "portfolio", sends = PortfolioEvents.class)
final class PortfolioChannel {
    @Join
    void join() {}

    @HandleIn
    Reply<Void, Void> follow(Symbol wanted, ChannelSocket<PortfolioEvents> socket) {
        socket.subscribe(PriceChannelTopic.name(wanted.symbol())); // "price:…", checked as a pattern is
        return Reply.ok();
    }

    @HandleIn
    Reply<Void, Void> forget(Symbol wanted, ChannelSocket<PortfolioEvents> socket) {
        socket.unsubscribe(PriceChannelTopic.name(wanted.symbol()));
        return Reply.ok();
    }

    @HandleBroadcast(from = PriceChannel.class, value = "price")
    void price(Price price, @TopicParam String symbol, ChannelSocket<PortfolioEvents> socket) {
        socket.push().changed(new Change(symbol, price.cents() + " cents"));
    }

    @HandleInfo // any other broadcast of a topic that this channel subscribed to
    void other(Broadcast broadcast, ChannelSocket<PortfolioEvents> socket) {
        socket.push().changed(new Change(broadcast.topic(), broadcast.event()));
    }
}
// @end
