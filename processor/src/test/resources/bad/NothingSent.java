package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/NothingSent] RoomChannel says nothing of what it sends, so "new_msg" is not known.
    // cure: Write an interface with a method for "new_msg", and name it as sends in the @Channel of RoomChannel.
    //         ^
    @HandleOut("new_msg")
    boolean newMsg(Posted msg) {
        return true;
    }
}

@Channel("watch")
final class WatchChannel {
    @Join
    void join() {}

    // error: [Antiphon/NothingSent] RoomChannel says nothing of what it sends, so "new_msg" is not known.
    // cure: Write an interface with a method for "new_msg", and name it as sends in the @Channel of RoomChannel.
    //                                                 ^
    @HandleBroadcast(from = RoomChannel.class, value = "new_msg")
    void newMsg(Posted msg) {}
}

record Posted(String body) {}
