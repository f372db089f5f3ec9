package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn("*")
    // error: [Antiphon/EventParamValue] @Event("move") String event gives a name, but takes whichever event is at hand.
    // cure: Write @Event String event, and the events that the method is called for in its own annotation.
    //       ^
    void any(@Event("move") String event) {}
}
