package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    // error: [Antiphon/SecondPayload] Tick tick is a second payload: User user is one already.
    // cure: Keep one: a record of what belongs together.
    //                        ^
    void join(User user, Tick tick) {}

    @HandleInfo
    // error: [Antiphon/SecondPayload] User user is a second message: Tick tick is one already.
    // cure: Keep one: a record of what belongs together.
    //                        ^
    void tick(Tick tick, User user) {}
}

record User(String name) {}

record Tick() {}
