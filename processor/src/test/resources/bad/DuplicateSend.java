package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}
}

interface RoomEvents {
    void closed();

    // error: [Antiphon/DuplicateSend] "closed" is sent by closed() already.
    // cure: Give one of them another name: @Event("…").
    //   ^
    void closed(Posted last);

    // error: [Antiphon/DuplicateSend] "closed" is sent by closed() already.
    // cure: Give one of them another name: @Event("…").
    //     ^
    @Event("closed")
    void end();
}

record Posted(String body) {}
