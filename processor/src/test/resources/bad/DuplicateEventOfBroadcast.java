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

    @HandleBroadcast(from = PriceChannel.class, value = "price")
    void price(Price price) {}

    // error: [Antiphon/DuplicateEvent] "price" has two @HandleBroadcast: price(Price) takes it already.
    // cure: Keep one of the two, or name another event.
    //                                                  ^
    @HandleBroadcast(from = PriceChannel.class, value = "price")
    void samePrice(Price price) {}
}
