package topics;

import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;

/** Query parameters of every type. */
@UserSocket(
        path = "/typed",
        channels = {RoomChannel.class})
final class TypedSocket {
    @Connect
    ConnectResult connect(ConnectInfo info, TypedParams params) {
        return ConnectResult.ok();
    }
}
