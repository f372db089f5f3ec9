package bad;

import dev.antiphon.annotation.*;

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

// error: [Antiphon/BadPath] path = "socket" does not start with /.
// cure: Write path = "/socket": clients connect at /socket/websocket.
//                 ^
@UserSocket(path = "socket", channels = LobbyChannel.class)
final class Relative {}

// error: [Antiphon/BadPath] path = "/socket/" ends with /.
// cure: Write path = "/socket": clients connect at /socket/websocket.
//                 ^
@UserSocket(path = "/socket/", channels = LobbyChannel.class)
final class Open {}

// error: [Antiphon/BadPath] path = "/" ends with /.
// cure: Write path = "/socket": clients connect at /socket/websocket.
//                 ^
@UserSocket(path = "/", channels = LobbyChannel.class)
final class Root {}

// error: [Antiphon/BadPath] path = "/socket/websocket" ends with /websocket, which clients add by themselves.
// cure: Write path = "/socket": clients connect at /socket/websocket.
//                 ^
@UserSocket(path = "/socket/websocket", channels = LobbyChannel.class)
final class WithTransport {}

// error: [Antiphon/BadPath] path = "/api//socket" has an empty part.
// cure: Write path = "/api/socket": clients connect at /api/socket/websocket.
//                 ^
@UserSocket(path = "/api//socket", channels = LobbyChannel.class)
final class EmptyPart {}

// error: [Antiphon/BadPath] path = "/socket?vsn=2.0.0" has more in it than letters, digits, - . _ ~ and /.
// cure: Write path = "/socket": clients connect at /socket/websocket.
//                 ^
@UserSocket(path = "/socket?vsn=2.0.0", channels = LobbyChannel.class)
final class WithQuery {}

// error: [Antiphon/BadPath] path = "" does not start with /.
// cure: Write path = "/socket": clients connect at /socket/websocket.
//                 ^
@UserSocket(path = "", channels = LobbyChannel.class)
final class Empty {}
