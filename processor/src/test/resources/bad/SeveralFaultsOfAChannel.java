package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    // error: [Antiphon/PrivateHandler] @Join join(String) is private, so generated code cannot call it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //           ^
    // error: [Antiphon/UnknownTopicParam] @TopicParam String roomNo matches no parameter of "room:{roomId}".
    // cure: Write @TopicParam String roomId (the pattern has: roomId).
    //                                   ^
    private void join(@TopicParam String roomNo) {}

    @HandleIn("new_msg")
    // error: [Antiphon/SocketType] ChannelSocket<LobbyEvents> socket does not fit the channel, which sends RoomEvents.
    // cure: Write ChannelSocket<RoomEvents> socket.
    //                                                 ^
    void newMsg(NewMsg msg, ChannelSocket<LobbyEvents> socket) {}

    // error: [Antiphon/DuplicateEvent] "new_msg" has two @HandleIn: newMsg(NewMsg, ChannelSocket<LobbyEvents>) takes it already.
    // cure: Keep one of the two, or name another event.
    //        ^
    @HandleIn("new_msg")
    // error: [Antiphon/StringWithoutTopicParam] String body is bound to nothing: a String is no payload.
    // cure: Write @TopicParam String body for a part of the topic, or a record for the payload.
    //                      ^
    void newMsgAgain(String body) {}

    // error: [Antiphon/UnknownEvent] RoomEvents sends no "new_mgs".
    // cure: Write "new_msg" (RoomEvents sends: "new_msg").
    //         ^
    @HandleOut("new_mgs")
    boolean newMsgOut(NewMsg msg) {
        return true;
    }
}

interface RoomEvents {
    @Event("new_msg")
    void newMsg(NewMsg msg);
}

interface LobbyEvents {}

record NewMsg(String body) {}
