package bad;

import dev.antiphon.annotation.*;

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

@UserSocket(path = "/socket", channels = LobbyChannel.class)
// error: [Antiphon/SocketIsNoClass] @UserSocket ChatSocket is an interface.
// cure: Annotate a class.
// ^ column 1
interface ChatSocket {}
