package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/EventOutsideSends] @Event("new_msg") on newMsg() says nothing: it names what a method of a sends interface sends.
    // cure: Write @HandleIn for an event that clients push, @HandleOut for one on its way out.
    // ^ column 5
    @Event("new_msg")
    void newMsg() {}
}
