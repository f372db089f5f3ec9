package dev.antiphon.howto.phoenix;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;
import java.util.Optional;

// @start region="socket"
@UserSocket(path = "/socket", channels = RoomChannel.class)
final class ChatSocket {
    static final AssignKey<String> USER = AssignKey.of("user");

    record Params(Optional<String> user, Optional<String> reject) {}

    @Connect
    ConnectResult connect(Params params) {
        if (params.reject().isPresent()) {
            return ConnectResult.refused();
        }
        return params.user()
                .map(user -> ConnectResult.ok().assign(USER, user).id("user:" + user))
                .orElse(ConnectResult.ok());
    }
}
// @end
