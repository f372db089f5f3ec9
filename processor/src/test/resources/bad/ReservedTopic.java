package bad;

import dev.antiphon.annotation.*;

// error: [Antiphon/ReservedTopic] The topic "phoenix" is the protocol's own: heartbeats go there, and joining it is always refused.
// cure: Write a topic of another name.
//       ^
@Channel("phoenix")
final class HeartChannel {
    @Join
    void join() {}
}
