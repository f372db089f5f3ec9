package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    interface Request {}

    abstract static class Move {}

    class Inner {}

    @Join
    // error: [Antiphon/UnreadablePayload] Request request cannot be read: Request is an interface.
    // cure: Write a record of what the client sends, Map<String, Object> or JsonNode for anything.
    //                ^
    void join(Request request) {}

    @HandleIn
    // error: [Antiphon/UnreadablePayload] Move move cannot be read: Move is abstract.
    // cure: Write a record of what the client sends, Map<String, Object> or JsonNode for anything.
    //             ^
    void move(Move move) {}

    @HandleIn
    // error: [Antiphon/UnreadablePayload] Inner inner cannot be read: Inner is an inner class, not a static one.
    // cure: Write a record of what the client sends, Map<String, Object> or JsonNode for anything.
    //               ^
    void inner(Inner inner) {}
}
