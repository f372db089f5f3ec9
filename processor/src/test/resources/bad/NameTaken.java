package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

interface RoomChannelEvents {
    void closed();
}

@Channel(value = "room:*", sends = RoomChannelEvents.class)
// error: [Antiphon/NameTaken] RoomChannelEvents exists, but a class of that name is to be generated for RoomChannel.
// cure: Rename one of the two: RoomChannel, or RoomChannelEvents.
//    ^
final class RoomChannel {
    @Join
    void join() {}
}

final class ChatSocketEndpoint {}

@UserSocket(path = "/socket", channels = RoomChannel.class)
// error: [Antiphon/NameTaken] ChatSocketEndpoint exists, but a class of that name is to be generated for ChatSocket.
// cure: Rename one of the two: ChatSocket, or ChatSocketEndpoint.
//    ^
final class ChatSocket {}
