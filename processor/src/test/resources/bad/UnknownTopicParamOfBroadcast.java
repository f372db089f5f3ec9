package bad;

import dev.antiphon.annotation.*;

record Price(long cents) {}

interface PriceEvents {
    void price(Price price);
}

@Channel(value = "price:{symbol}", sends = PriceEvents.class)
final class PriceChannel {
    @Join
    void join() {}
}

@Channel("portfolio:{owner}")
final class PortfolioChannel {
    @Join
    void join() {}

    @HandleBroadcast(from = PriceChannel.class, value = "price")
    // error: [Antiphon/UnknownTopicParam] @TopicParam String owner matches no parameter of "price:{symbol}".
    // cure: Write @TopicParam String symbol (the pattern has: symbol).
    //                                         ^
    void price(Price price, @TopicParam String owner) {}
}
