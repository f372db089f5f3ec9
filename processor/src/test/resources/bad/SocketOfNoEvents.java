package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    // error: [Antiphon/SocketOfNoEvents] ChannelSocket<RoomEvents> socket does not fit the channel, which says nothing of what it sends.
    // cure: Write sends = RoomEvents.class in @Channel, or ChannelSocket<NoEvents> socket.
    //                                  ^
    void join(ChannelSocket<RoomEvents> socket) {}
}

interface RoomEvents {}
