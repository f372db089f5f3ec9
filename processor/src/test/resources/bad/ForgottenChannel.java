package bad;

import dev.antiphon.annotation.*;

// error: [Antiphon/ForgottenChannel] RoomChannel has handlers that are never called: it is no channel.
// cure: Annotate it @Channel("topic"), or make it abstract where channels are to inherit from it.
//    ^
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn("new_msg")
    void newMsg(NewMsg msg) {}
}

record NewMsg(String body) {}
