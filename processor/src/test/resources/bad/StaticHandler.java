package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    // error: [Antiphon/StaticHandler] @Join join() is static, but it is called on an instance.
    // cure: Take static away, so that the fields can be used.
    //          ^
    static void join() {}

    @HandleIn("new_msg")
    // error: [Antiphon/PrivateHandler] @HandleIn newMsg() is private, so generated code cannot call it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //                  ^
    // error: [Antiphon/StaticHandler] @HandleIn newMsg() is static, but it is called on an instance.
    // cure: Take static away, so that the fields can be used.
    //                  ^
    private static void newMsg() {}
}

@UserSocket(path = "/socket", channels = RoomChannel.class)
final class ChatSocket {
    @Connect
    // error: [Antiphon/StaticHandler] @Connect connect() is static, but it is called on an instance.
    // cure: Take static away, so that the fields can be used.
    //                   ^
    static ConnectResult connect() {
        return ConnectResult.ok();
    }
}
