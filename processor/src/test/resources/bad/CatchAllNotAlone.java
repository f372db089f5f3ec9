package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/CatchAllNotAlone] "*" takes every event, so "move" beside it says nothing.
    // cure: Write @HandleIn("*"), or a method of its own for "move".
    //                 ^
    @HandleIn({"move", "*"})
    void any(@Event String event) {}
}
