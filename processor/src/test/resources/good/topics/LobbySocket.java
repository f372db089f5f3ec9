package topics;

import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;
import java.util.Map;

/** Exact topics alone; query parameters as a map. */
@UserSocket(
        path = "/lobby",
        channels = {LobbyChannel.class})
final class LobbySocket {
    @Connect
    ConnectResult connect(Map<String, String> params) throws java.io.IOException {
        return params.isEmpty() ? ConnectResult.refused() : ConnectResult.ok();
    }
}
