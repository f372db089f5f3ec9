package dev.antiphon.howto.authenticate;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;
import java.util.Optional;

// @start region="socket"
@UserSocket(path = "/socket", channels = RoomChannel.class)
final class ChatSocket {
    static final AssignKey<Session> SESSION = AssignKey.of("session");

    record Credentials(Optional<String> token) {}

    private final Sessions sessions;

    ChatSocket(Sessions sessions) {
        this.sessions = sessions;
    }

    @Connect
    ConnectResult connect(Credentials params, ConnectInfo info) {
        return Optional.ofNullable(info.authToken()) // new Socket(url, {authToken: token})
                .or(params::token) // new Socket(url, {params: {token}})
                .flatMap(sessions::find)
                .map(session -> ConnectResult.ok().assign(SESSION, session).id("session:" + session.id()))
                .orElse(ConnectResult.refused(401)); // refused() says 403
    }
}
// @end
