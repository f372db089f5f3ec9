package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    void join() {}
}

@Channel("room:*")
final class ChatChannel {
    @Join
    void join() {}
}

// error: [Antiphon/SamePattern] ChatChannel can never be joined: RoomChannel has the same pattern, "room:*".
// cure: Give one of them another pattern, or a socket of its own.
//                                                                      ^
@UserSocket(path = "/socket", channels = {RoomChannel.class, ChatChannel.class})
final class ChatSocket {}
