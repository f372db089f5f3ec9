package gallery;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;

/** The channels of the gallery, and who a connection is. */
@UserSocket(
        path = "/socket",
        channels = {
            DocumentChannel.class,
            LobbyChannel.class,
            PriceChannel.class,
            TickerChannel.class,
            DeviceChannel.class,
            SupportChannel.class,
            AdminChannel.class
        })
final class GallerySocket {
    static final AssignKey<User> USER = AssignKey.of("user");

    private final Users users;

    GallerySocket(Users users) {
        this.users = users;
    }

    record Credentials(String token) {}

    @Connect
    ConnectResult connect(Credentials credentials) {
        return users.find(credentials.token())
                .map(user -> ConnectResult.ok().assign(USER, user).id(User.socketId(user.name())))
                .orElse(ConnectResult.refused());
    }
}
