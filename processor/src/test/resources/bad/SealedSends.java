package bad;

import dev.antiphon.annotation.*;

// error: [Antiphon/SealedSends] sends = RoomEvents.class is sealed, so generated code cannot implement it.
// cure: Take sealed away.
//                                                  ^
@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}
}

sealed interface RoomEvents permits Recorded {}

record Recorded() implements RoomEvents {}
