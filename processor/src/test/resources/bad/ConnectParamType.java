package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;
import java.util.List;
import java.util.Optional;

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}

// error: [Antiphon/ConnectParamType] List<String> roles of Credentials cannot be read from a query.
// cure: A component is a String, a number, a boolean, a UUID or an enum, or an Optional of these.
//                                            ^
// error: [Antiphon/ConnectParamType] Optional<Thread> thread of Credentials cannot be read from a query.
// cure: A component is a String, a number, a boolean, a UUID or an enum, or an Optional of these.
//                                                                                            ^
record Credentials(String token, List<String> roles, Optional<Long> version, Optional<Thread> thread) {}

@UserSocket(path = "/socket", channels = LobbyChannel.class)
final class ChatSocket {
    @Connect
    ConnectResult connect(Credentials params) {
        return ConnectResult.ok();
    }
}
