package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NonBlocking;
import dev.antiphon.annotation.TopicParam;

/** Two segments. */
@NonBlocking
@Channel("org:{org}:room:{room}")
final class OrgRoomChannel {
    @Join
    void join(@TopicParam int org) {}

    @HandleIn
    void ask(@TopicParam long room, @TopicParam int org) {}
}
