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
    ConnectResult connect() {
        return ConnectResult.ok();
    }

    @Connect
    // error: [Antiphon/TwoConnects] @Connect connectFrom(ConnectInfo) is the second: @Connect connect() is there already.
    // cure: Keep one: every connection of the socket goes there.
    //            ^
    ConnectResult connectFrom(ConnectInfo info) {
        return ConnectResult.ok();
    }
}
