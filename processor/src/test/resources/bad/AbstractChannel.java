package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
// error: [Antiphon/AbstractChannel] @Channel RoomChannel is abstract, so no instance of it can be made.
// cure: Take abstract away, or annotate the subclass instead: handlers of superclasses count.
//       ^
abstract class RoomChannel {
    @Join
    void join() {}
}
