package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    // error: [Antiphon/StringWithoutTopicParam] String roomId is bound to nothing: a String is no payload.
    // cure: Write @TopicParam String roomId for a part of the topic, or a record for the payload.
    //               ^
    void join(String roomId) {}

    @HandleInfo
    // error: [Antiphon/StringWithoutTopicParam] String tick is bound to nothing: a String is no message.
    // cure: Write @TopicParam String tick for a part of the topic, or a record for the message.
    //               ^
    void tick(String tick) {}
}
