package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    @HandleOut("moved")
    void moved() {}
}

interface RoomEvents {
    // error: [Antiphon/SendsMethodShape] closed() is no event: it returns boolean, but nobody answers it.
    // cure: Write void closed().
    //      ^
    boolean closed();

    // error: [Antiphon/SendsMethodShape] moved(Posted, Posted) is no event: an event carries one payload.
    // cure: Write void moved(Moved moved), with record Moved(Posted from, Posted to) {}.
    //   ^
    void moved(Posted from, Posted to);

    // error: [Antiphon/SendsMethodShape] any(T) is no event: it has type parameters.
    // cure: Write a type instead of T.
    //       ^
    <T> void any(T payload);
}

record Posted(String body) {}
