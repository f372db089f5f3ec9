package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    void join() {}

    @HandleInfo
    // error: [Antiphon/UnusedReturn] @HandleInfo tick(Tick) returns boolean, but nobody waits for it.
    // cure: Return void. What the client is to get, push it: socket.push().
    //      ^
    boolean tick(Tick tick) {
        return true;
    }

    @Terminate
    // error: [Antiphon/UnusedReturn] @Terminate left() returns String, but nobody waits for it.
    // cure: Return void. What the client is to get, push it: socket.push().
    //     ^
    String left() {
        return "";
    }
}

record Tick() {}
