package bad;

import dev.antiphon.annotation.*;
import java.util.UUID;

@Channel("room:{roomId}:{kind}")
final class RoomChannel {
    enum Kind {
        OPEN
    }

    @Join
    // error: [Antiphon/ValueWithoutTopicParam] int roomId is bound to nothing: it is neither a part of the topic nor a payload.
    // cure: Write @TopicParam int roomId for a part of the topic, or a record with it for the payload.
    //            ^
    // error: [Antiphon/ValueWithoutTopicParam] Kind kind is bound to nothing: it is neither a part of the topic nor a payload.
    // cure: Write @TopicParam Kind kind for a part of the topic, or a record with it for the payload.
    //                         ^
    void join(int roomId, Kind kind) {}

    @HandleIn
    // error: [Antiphon/ValueWithoutTopicParam] UUID roomId is bound to nothing: it is neither a part of the topic nor a payload.
    // cure: Write @TopicParam UUID roomId for a part of the topic, or a record with it for the payload.
    //             ^
    void move(UUID roomId) {}
}
