package bad;

import dev.antiphon.annotation.*;

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

// error: [Antiphon/ListedTwice] LobbyChannel is listed twice.
// cure: List it once.
//                                                                        ^
@UserSocket(path = "/socket", channels = {LobbyChannel.class, LobbyChannel.class})
final class ChatSocket {}
