package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/UnknownEvent] RoomEvents sends no "new_mgs".
    // cure: Write "new_msg" (RoomEvents sends: "new_msg", "typing").
    //         ^
    @HandleOut("new_mgs")
    boolean newMsg(Posted msg) {
        return true;
    }

    // error: [Antiphon/UnknownEvent] RoomEvents sends no "*".
    // cure: Write an event that it sends, or add a method for this one (RoomEvents sends: "new_msg", "typing").
    //         ^
    @HandleOut("*")
    boolean any() {
        return true;
    }
}

@Channel("watch")
final class WatchChannel {
    @Join
    void join() {}

    // error: [Antiphon/UnknownEvent] RoomEvents sends no "newMsg".
    // cure: Write "new_msg" (RoomEvents sends: "new_msg", "typing").
    //                                                 ^
    @HandleBroadcast(from = RoomChannel.class, value = "newMsg")
    void newMsg(Posted msg) {}
}

interface RoomEvents {
    @Event("new_msg")
    void newMsg(Posted msg);

    void typing(Posted msg);
}

record Posted(String body) {}
