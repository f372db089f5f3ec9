package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

@UserSocket(path = "/socket", channels = LobbyChannel.class)
final class ChatSocket {
    @Connect
    // error: [Antiphon/UnboundConnectParameter] String token is bound to nothing.
    // cure: Here can stand: a record of the query parameters, Map<String, String>, ConnectInfo.
    //                           ^
    // error: [Antiphon/UnboundConnectParameter] Assigns assigns is bound to nothing.
    // cure: Here can stand: a record of the query parameters, Map<String, String>, ConnectInfo.
    //                                          ^
    ConnectResult connect(String token, Assigns assigns) {
        return ConnectResult.ok();
    }
}
