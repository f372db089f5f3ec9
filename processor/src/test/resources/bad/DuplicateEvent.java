package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn
    void move() {}

    // error: [Antiphon/DuplicateEvent] "move" has two @HandleIn: move() takes it already.
    // cure: Keep one of the two, or name another event.
    //                 ^
    @HandleIn({"turn", "move"})
    void turn() {}

    @HandleIn("*")
    void other() {}

    // error: [Antiphon/DuplicateEvent] "*" has two @HandleIn: other() takes it already.
    // cure: Keep one of the two, or name another event.
    //        ^
    @HandleIn("*")
    void another() {}

    @HandleOut("closed")
    void closed() {}

    // error: [Antiphon/DuplicateEvent] "closed" has two @HandleOut: closed() takes it already.
    // cure: Keep one of the two, or name another event.
    //          ^
    @HandleOut({"closed"})
    void closedAgain() {}
}

interface RoomEvents {
    void closed();
}
