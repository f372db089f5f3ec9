package bad;

import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/ReservedEvent] The event "phx_join" is the protocol's own: no channel handles or sends it.
    // cure: Write @Join for what happens when a client joins.
    //         ^
    // error: [Antiphon/ReservedEvent] The event "phx_leave" is the protocol's own: no channel handles or sends it.
    // cure: Write @Terminate for what happens when a member goes.
    //                     ^
    // error: [Antiphon/ReservedEvent] The event "phx_reply" is the protocol's own: no channel handles or sends it.
    // cure: Return what the client is to get, or take a SocketRef.
    //                                  ^
    @HandleIn({"phx_join", "phx_leave", "phx_reply"})
    void protocol() {}

    @HandleIn
    // error: [Antiphon/ReservedEvent] The event "phx_move" is the protocol's own: no channel handles or sends it.
    // cure: Choose a name that does not begin with "phx_".
    //   ^
    void phx_move() {}
}

interface RoomEvents {
    // error: [Antiphon/ReservedEvent] The event "phx_close" is the protocol's own: no channel handles or sends it.
    // cure: Write @Terminate for what happens when a member goes.
    //     ^
    @Event("phx_close")
    void closed();

    // error: [Antiphon/ReservedEvent] The event "phx_error" is the protocol's own: no channel handles or sends it.
    // cure: Write @Terminate for what happens when a member goes.
    //   ^
    void phx_error();
}
