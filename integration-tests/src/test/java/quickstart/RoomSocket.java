package quickstart;

import dev.antiphon.annotation.UserSocket;

@UserSocket(path = "/socket", channels = RoomChannel.class) // the routing table
final class RoomSocket {}
