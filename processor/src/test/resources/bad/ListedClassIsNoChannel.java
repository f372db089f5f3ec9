package bad;

import dev.antiphon.annotation.*;

final class RoomChannel {}

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

// error: [Antiphon/ListedClassIsNoChannel] RoomChannel is no channel.
// cure: Annotate it @Channel("topic"), or take it out of channels.
//                                                                       ^
// error: [Antiphon/ListedClassIsNoChannel] int is no channel.
// cure: Annotate it @Channel("topic"), or take it out of channels.
//                                                                                  ^
@UserSocket(path = "/socket", channels = {LobbyChannel.class, RoomChannel.class, int.class})
final class ChatSocket {}
