package packages.sockets;

import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.UserSocket;
import packages.rooms.Nested;
import packages.rooms.PublicChannel;

/** Channels of another package. */
@UserSocket(
        path = "/public",
        channels = {PublicChannel.class, Nested.PublicChannel.class})
public class PublicSocket {
    @Connect
    ConnectResult connect() {
        return ConnectResult.ok();
    }
}
