package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

// error: [Antiphon/SendsIsNoInterface] sends = RoomEvents.class is no interface.
// cure: Write an interface with one void method per event that is sent.
//                                                  ^
@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join(ChannelSocket<RoomEvents> socket) {}

    @HandleOut("closed")
    void closed() {}
}

@Channel("watch")
final class WatchChannel {
    @Join
    void join() {}

    @HandleBroadcast(from = RoomChannel.class, value = "closed")
    void closed() {}
}

final class RoomEvents {}
