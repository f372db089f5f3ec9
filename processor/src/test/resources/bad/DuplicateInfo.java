package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    @HandleInfo
    void tick(Tick tick) {}

    @HandleInfo
    // error: [Antiphon/DuplicateInfo] @HandleInfo tickAgain(Tick) takes what tick(Tick) takes already.
    // cure: Keep one of the two.
    //   ^
    void tickAgain(Tick tick) {}
}

record Tick() {}
