package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

@UserSocket(path = "/socket", channels = LobbyChannel.class)
final class ChatSocket {
    @Connect
    // error: [Antiphon/ConnectReturnType] @Connect connect() returns boolean.
    // cure: Return ConnectResult: ConnectResult.ok() or ConnectResult.refused().
    //      ^
    boolean connect() {
        return true;
    }
}
