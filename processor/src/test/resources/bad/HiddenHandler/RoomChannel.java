package rooms;

import base.BaseChannel;
import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel extends BaseChannel {
    @Join
    void join() {}
}
