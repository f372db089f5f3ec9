package chat;

import java.util.Optional;

/**
 * To oneself: the join was accepted, so there is somebody to send to.
 *
 * @param seen what they know already
 */
record AfterJoin(Optional<Seen> seen) {}
