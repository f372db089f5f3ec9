package bad;

import dev.antiphon.annotation.*;

// error: [Antiphon/GenericSends] sends = RoomEvents.class has type parameters.
// cure: Write a subinterface that says what they are.
//                                                  ^
@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}
}

interface RoomEvents<T> {
    void sent(T payload);
}
