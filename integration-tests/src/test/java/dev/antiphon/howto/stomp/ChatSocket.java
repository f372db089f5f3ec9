package dev.antiphon.howto.stomp;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;

/** What the endpoint and the CONNECT interceptor were. */
@UserSocket(
        path = "/socket",
        channels = {RoomChannel.class, UserChannel.class})
final class ChatSocket {
    static final AssignKey<String> USER = AssignKey.of("user");

    record Params(String user) {}

    @Connect
    ConnectResult connect(Params params) {
        return ConnectResult.ok().assign(USER, params.user()).id("users_socket:" + params.user());
    }
}
