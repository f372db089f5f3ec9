package chat;

import java.util.Optional;

/**
 * A wish to come in.
 *
 * @param name what to be called
 * @param seen what was read before the connection was lost; nothing at the first join
 */
record JoinRoom(String name, Optional<Seen> seen) {
    JoinRoom {
        name = Names.checked(name);
    }
}
