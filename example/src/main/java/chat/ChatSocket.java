package chat;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;

/** What a browser connects to, and who it is then. */
@UserSocket(
        path = "/socket",
        channels = {RoomChannel.class, LobbyChannel.class})
final class ChatSocket {
    static final AssignKey<User> USER = AssignKey.of("user");

    private final Users users;

    ChatSocket(Users users) {
        this.users = users;
    }

    @Connect
    ConnectResult connect(Credentials params, ConnectInfo info) {
        return users.find(params.token())
                .map(user -> ConnectResult.ok().assign(USER, user).id("user:" + user.id()))
                .orElse(ConnectResult.refused());
    }
}
