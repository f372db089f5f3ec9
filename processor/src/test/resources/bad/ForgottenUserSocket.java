package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

// error: [Antiphon/ForgottenUserSocket] ChatSocket has a @Connect that is never called: it is no user socket.
// cure: Annotate it @UserSocket(path = "/socket", channels = {…}).
//    ^
final class ChatSocket {
    @Connect
    ConnectResult connect() {
        return ConnectResult.ok();
    }
}
