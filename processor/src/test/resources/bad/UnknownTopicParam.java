package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    // error: [Antiphon/UnknownTopicParam] @TopicParam String roomNo matches no parameter of "room:{roomId}".
    // cure: Write @TopicParam String roomId (the pattern has: roomId).
    //                           ^
    void join(@TopicParam String roomNo) {}
}

@Channel("org:{org}:room:{room}")
final class OrgChannel {
    @Join
    // error: [Antiphon/UnknownTopicParam] @TopicParam("rooms") int number matches no parameter of "org:{org}:room:{room}".
    // cure: Write @TopicParam("room") int number (the pattern has: org, room).
    //                    ^
    void join(@TopicParam("rooms") int number, @TopicParam String org) {}
}
