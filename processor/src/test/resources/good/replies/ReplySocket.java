package replies;

import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;
import java.util.Map;

/** For its listing: every way to answer. */
@UserSocket(
        path = "/socket",
        channels = {ReplyChannel.class, CatchAllChannel.class, SilentChannel.class})
final class ReplySocket {
    @Connect
    ConnectResult connect(ConnectInfo info, Map<String, String> params) {
        return ConnectResult.refused();
    }
}
