package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn
    // error: [Antiphon/ReplyTwice] @HandleIn find(SocketRef<User, User>) returns User, but takes SocketRef<User, User> ref, through which it replies later.
    // cure: Return void and call ref.reply(…), or take the parameter away.
    //   ^
    User find(SocketRef<User, User> ref) {
        return new User("");
    }
}

record User(String name) {}
