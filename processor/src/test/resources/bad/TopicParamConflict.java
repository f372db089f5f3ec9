package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join(@TopicParam int roomId) {}

    @HandleIn
    // error: [Antiphon/TopicParamConflict] @TopicParam("roomId") long room is another type than @TopicParam int roomId of @Join join(int), but a topic is read once for all methods.
    // cure: Write the same type in both.
    //                      ^
    void rename(@TopicParam("roomId") long room) {}
}
