package dev.antiphon.conformance;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;
import java.util.Map;

/** Where the scenarios connect. */
@UserSocket(
        path = "/socket",
        channels = {RoomChannel.class, NonBlockingRoomChannel.class, LobbyChannel.class, AdminChannel.class})
final class ConformanceSocket {
    static final AssignKey<String> USER = AssignKey.of("user");
    private static final AssignKey<String> TOKEN = AssignKey.of("token");

    @Connect
    ConnectResult connect(Map<String, String> params, ConnectInfo info) {
        if ("1".equals(params.get("reject"))) {
            return ConnectResult.refused();
        }
        ConnectResult result = ConnectResult.ok();
        if (info.authToken() != null) {
            result = result.assign(TOKEN, info.authToken());
        }
        String user = params.get("user");
        return user == null ? result : result.assign(USER, user).id("user:" + user);
    }
}
