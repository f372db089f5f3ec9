package dev.antiphon.reference.prices;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

// @start region="channel"
@Channel(value = "price:{symbol}", sends = PriceEvents.class)
final class PriceChannel {
    @Join
    void join() {}
}
// @end
