package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.antiphon.annotation.Event;

/** What a room sends. */
interface RoomEvents {
    @Event("after_join")
    void afterJoin(Numbered joined);

    void hello();

    void pushed(ObjectNode payload);

    void shout(ObjectNode payload);

    /** Intercepted. */
    void filtered(ObjectNode payload);

    void info(ObjectNode payload);

    @Event("bin_pushed")
    void binPushed(byte[] bytes);

    @Event("bin_shout")
    void binShout(byte[] bytes);
}
