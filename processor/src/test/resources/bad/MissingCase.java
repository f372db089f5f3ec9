package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    @HandleInfo
    // error: [Antiphon/MissingCase] Of sealed Message, no @HandleInfo takes Deleted, Moved.
    // cure: Write @HandleInfo void deleted(Deleted deleted), or one method for every Message.
    //   ^
    void posted(Posted posted) {}

    @HandleInfo
    void change(Change change) {}
}

sealed interface Message permits Posted, Deleted, Change, Moved {}

record Posted() implements Message {}

record Deleted() implements Message {}

record Moved() implements Message {}

sealed interface Change extends Message permits Renamed, Closed {}

record Renamed() implements Change {}

record Closed() implements Change {}
