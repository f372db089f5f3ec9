package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn({"left", "right"})
    // error: [Antiphon/EventParamType] @Event Direction direction is no String.
    // cure: Write @Event String event: it takes the event's name.
    //                         ^
    void move(@Event Direction direction) {}

    enum Direction {
        left,
        right
    }
}
