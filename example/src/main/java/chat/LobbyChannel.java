package chat;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

/** An exact topic, which whoever is connected may join to see what rooms there are. */
@Channel("lobby")
final class LobbyChannel {
    private final Rooms rooms;

    LobbyChannel(Rooms rooms) {
        this.rooms = rooms;
    }

    @Join // a value: reply ok with it
    Lobby join() {
        return new Lobby(rooms.listed());
    }
}
