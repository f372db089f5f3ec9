package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}
}

interface RoomEvents {
    // error: [Antiphon/SendsNothing] Void nothing is no payload.
    // cure: Write void closed().
    //               ^
    void closed(Void nothing);
}
