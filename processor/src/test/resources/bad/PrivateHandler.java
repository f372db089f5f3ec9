package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    // error: [Antiphon/PrivateHandler] @Join join() is private, so generated code cannot call it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //           ^
    private void join() {}

    @HandleIn("new_msg")
    // error: [Antiphon/PrivateHandler] @HandleIn newMsg() is private, so generated code cannot call it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //           ^
    private void newMsg() {}

    @Terminate
    // error: [Antiphon/PrivateHandler] @Terminate left() is private, so generated code cannot call it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //           ^
    private void left() {}
}

@UserSocket(path = "/socket", channels = RoomChannel.class)
final class ChatSocket {
    @Connect
    // error: [Antiphon/PrivateHandler] @Connect connect() is private, so generated code cannot call it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //                    ^
    private ConnectResult connect() {
        return ConnectResult.ok();
    }
}
