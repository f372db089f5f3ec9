package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    // error: [Antiphon/SocketType] ChannelSocket<LobbyEvents> socket does not fit the channel, which sends RoomEvents.
    // cure: Write ChannelSocket<RoomEvents> socket.
    //                                   ^
    void join(ChannelSocket<LobbyEvents> socket) {}

    @HandleIn
    // error: [Antiphon/SocketType] ChannelSocket<NoEvents> socket does not fit the channel, which sends RoomEvents.
    // cure: Write ChannelSocket<RoomEvents> socket.
    //                                ^
    void move(ChannelSocket<NoEvents> socket) {}

    @HandleIn
    // error: [Antiphon/SocketType] ChannelSocket<?> socket does not fit the channel, which sends RoomEvents.
    // cure: Write ChannelSocket<RoomEvents> socket.
    //                         ^
    void turn(ChannelSocket<?> socket) {}

    @HandleIn
    // error: [Antiphon/SocketType] ChannelSocket socket does not fit the channel, which sends RoomEvents.
    // cure: Write ChannelSocket<RoomEvents> socket.
    //                      ^
    void stay(ChannelSocket socket) {}
}

interface RoomEvents {}

interface LobbyEvents {}
