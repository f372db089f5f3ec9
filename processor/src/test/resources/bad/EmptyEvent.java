package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/EmptyEvent] @HandleIn "" names no event.
    // cure: Write the event's name.
    //        ^
    @HandleIn("")
    void move() {}

    @HandleOut({})
    // error: [Antiphon/EmptyEvent] @HandleOut {} names no event.
    // cure: Write the event's name.
    //   ^
    void closed() {}
}

interface RoomEvents {
    void closed();
}
