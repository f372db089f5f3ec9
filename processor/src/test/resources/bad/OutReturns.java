package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel(value = "room:*", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    void join() {}

    @HandleOut("new_msg")
    // error: [Antiphon/OutReturns] @HandleOut newMsg(Posted) returns Posted, but an event on its way out has no reply.
    // cure: Return boolean (true passes it on as it is, false holds it back), or void and push what you want instead.
    //     ^
    Posted newMsg(Posted msg) {
        return msg;
    }

    @HandleOut("closed")
    // error: [Antiphon/OutReturns] @HandleOut closed() returns Reply<Posted, Posted>, but an event on its way out has no reply.
    // cure: Return boolean (true passes it on as it is, false holds it back), or void and push what you want instead.
    //                    ^
    Reply<Posted, Posted> closed() {
        return Reply.none();
    }
}

interface RoomEvents {
    @Event("new_msg")
    void newMsg(Posted msg);

    void closed();
}

record Posted(String body) {}
