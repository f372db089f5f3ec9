package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a room's member sends to itself. */
sealed interface RoomMessage {
    /** The join was accepted. */
    record Joined() implements RoomMessage {}

    /**
     * Push this.
     *
     * @param payload what to push
     */
    record Tell(ObjectNode payload) implements RoomMessage {}

    /** Stop. */
    record Stop() implements RoomMessage {}

    /** Throw. */
    record Crash() implements RoomMessage {}
}
