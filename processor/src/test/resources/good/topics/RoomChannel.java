package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** A named segment. */
@Channel(value = "room:{roomId}", sends = Ticks.class)
final class RoomChannel {
    @Join
    void join(@TopicParam String roomId) {}
}
