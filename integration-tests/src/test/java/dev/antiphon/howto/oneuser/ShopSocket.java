package dev.antiphon.howto.oneuser;

import dev.antiphon.AssignKey;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;

/** Whose users are who they say they are, for this test. */
@UserSocket(path = "/socket", channels = UserChannel.class)
final class ShopSocket {
    static final AssignKey<String> USER_ID = AssignKey.of("user_id");

    record Credentials(String user) {}

    @Connect
    ConnectResult connect(Credentials credentials) {
        return ConnectResult.ok().assign(USER_ID, credentials.user()).id("user_socket:" + credentials.user());
    }
}
