package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import java.util.UUID;

/** A longer literal prefix. */
@Channel(value = "room:vip:{id}", sends = Ticks.class)
final class VipRoomChannel {
    @Join
    void join() {}

    @HandleIn
    void ask(@TopicParam("id") UUID person) {}
}
