package bad;

import dev.antiphon.annotation.*;

// error: [Antiphon/NonBlockingOutsideChannel] @NonBlocking says nothing on BaseChannel, which is no channel.
// cure: Write it on the class that is annotated @Channel: it is not inherited.
// ^ column 1
@NonBlocking
abstract class BaseChannel {}

@Channel("room:{roomId}")
final class RoomChannel extends BaseChannel {
    @Join
    void join() {}
}
