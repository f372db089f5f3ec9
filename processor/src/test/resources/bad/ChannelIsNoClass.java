package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
// error: [Antiphon/ChannelIsNoClass] @Channel RoomChannel is an interface.
// cure: Annotate a class: one instance of it is made per join.
// ^ column 1
interface RoomChannel {
    @Join
    default void join() {}
}

@Channel("color:*")
// error: [Antiphon/ChannelIsNoClass] @Channel ColorChannel is an enum.
// cure: Annotate a class: one instance of it is made per join.
// ^ column 1
enum ColorChannel {
    RED;

    @Join
    void join() {}
}
