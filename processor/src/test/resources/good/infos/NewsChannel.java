package infos;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

@Channel(value = "news", sends = PriceEvents.class)
final class NewsChannel {
    @Join
    void join() {}
}
