package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
// error: [Antiphon/GenericChannel] @Channel RoomChannel has type parameters.
// cure: Write a subclass that says what they are, and annotate that: handlers of superclasses count.
//    ^
final class RoomChannel<T> {
    @Join
    void join() {}
}
