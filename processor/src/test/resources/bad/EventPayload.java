package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    @HandleOut("new_msg")
    // error: [Antiphon/EventPayload] NewMsg msg is not what RoomEvents.newMsg carries.
    // cure: Write Posted msg.
    //                    ^
    boolean newMsg(NewMsg msg) {
        return true;
    }

    @HandleBroadcast(from = RoomChannel.class, value = "new_msg")
    // error: [Antiphon/EventPayload] NewMsg msg is not what RoomEvents.newMsg carries.
    // cure: Write Posted msg.
    //                 ^
    void posted(NewMsg msg) {}
}

interface RoomEvents {
    @Event("new_msg")
    void newMsg(Posted msg);
}

record Posted(String body) {}

record NewMsg(String body) {}
