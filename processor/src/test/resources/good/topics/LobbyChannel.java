package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

/** An exact topic. */
@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}
