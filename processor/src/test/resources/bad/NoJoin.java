package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
// error: [Antiphon/NoJoin] @Channel RoomChannel has no @Join.
// cure: Write @Join void join() {} to let everybody in, or return Reply<T, E>.
//    ^
final class RoomChannel {}
