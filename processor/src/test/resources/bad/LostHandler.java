package bad;

import dev.antiphon.annotation.*;

abstract class BaseChannel {
    @HandleIn("new_msg")
    void newMsg(NewMsg msg) {}
}

@Channel("room:*")
final class RoomChannel extends BaseChannel {
    @Join
    void join() {}

    @Override
    // error: [Antiphon/LostHandler] newMsg(NewMsg) overrides a method that is @HandleIn("new_msg") in BaseChannel, but annotations of methods are not inherited.
    // cure: Write @HandleIn("new_msg") on it, too.
    //   ^
    void newMsg(NewMsg msg) {}
}

record NewMsg(String body) {}
