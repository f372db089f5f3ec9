package chat;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

/** An exact topic, which whoever is connected may join. */
@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}
