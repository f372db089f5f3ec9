package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    // error: [Antiphon/TopicParamType] @TopicParam Integer roomId cannot be read from a topic.
    // cure: A @TopicParam is a String, int, long, UUID or enum. Read it as a String and convert it in the method.
    //                            ^
    void join(@TopicParam Integer roomId) {}

    @HandleIn
    // error: [Antiphon/TopicParamType] @TopicParam NewMsg roomId cannot be read from a topic.
    // cure: A @TopicParam is a String, int, long, UUID or enum. Read it as a String and convert it in the method.
    //                           ^
    void move(@TopicParam NewMsg roomId) {}

    @HandleIn
    // error: [Antiphon/TopicParamType] @TopicParam None roomId cannot be read from a topic.
    // cure: A @TopicParam is a String, int, long, UUID or enum. Read it as a String and convert it in the method.
    //                         ^
    void turn(@TopicParam None roomId) {}

    enum None {}
}

record NewMsg(String body) {}
