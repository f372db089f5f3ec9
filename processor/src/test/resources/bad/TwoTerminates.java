package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    void join() {}

    @Terminate
    void left() {}

    @Terminate
    // error: [Antiphon/TwoTerminates] @Terminate crashed(StopReason) is the second: @Terminate left() is there already.
    // cure: Keep one: take StopReason as a parameter to tell the ends apart.
    //   ^
    void crashed(StopReason reason) {}
}
