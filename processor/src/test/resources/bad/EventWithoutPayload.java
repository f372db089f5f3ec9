package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    @HandleOut("closed")
    // error: [Antiphon/EventWithoutPayload] Posted msg is bound to nothing: RoomEvents.closed carries no payload.
    // cure: Take the parameter away.
    //                    ^
    boolean closed(Posted msg) {
        return true;
    }
}

interface RoomEvents {
    void closed();
}

record Posted(String body) {}
