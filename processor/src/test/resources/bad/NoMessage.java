package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    @HandleInfo
    // error: [Antiphon/NoMessage] @HandleInfo tick(ChannelSocket<NoEvents>) takes no message.
    // cure: Give it one parameter of the message's type: that is what it is called for.
    //   ^
    void tick(ChannelSocket<NoEvents> socket) {}
}
