package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join(@TopicParam int roomId) {}
}

@Channel("room:{name}")
final class ChatChannel {
    @Join
    void join(@TopicParam String name) {}
}

// error: [Antiphon/ShadowedChannel] ChatChannel can never be joined: "room:{name}" matches what "room:{roomId}" of RoomChannel matches.
// cure: Tell them apart by a literal segment, or let one channel serve both.
//                                                                      ^
@UserSocket(path = "/socket", channels = {RoomChannel.class, ChatChannel.class})
final class ChatSocket {}
