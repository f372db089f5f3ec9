import dev.antiphon.annotation.UserSocket;

@UserSocket(
        path = "/socket",
        channels = {LobbyChannel.class})
final class LobbySocket {}
