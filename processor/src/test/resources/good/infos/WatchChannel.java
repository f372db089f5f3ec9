package infos;

import dev.antiphon.Broadcast;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;

/** One broadcast typed, all others raw. */
@Channel("watch")
final class WatchChannel {
    @Join
    void join() {}

    @HandleBroadcast(from = PriceChannel.class, value = "price")
    void price(Price price, @Event String event) {}

    @HandleInfo
    void other(Broadcast broadcast) {}
}
