package bad;

import dev.antiphon.annotation.*;

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

@UserSocket(path = "/socket", channels = LobbyChannel.class)
// error: [Antiphon/GenericSocket] @UserSocket ChatSocket has type parameters.
// cure: Write a class without them.
//    ^
final class ChatSocket<T> {}
