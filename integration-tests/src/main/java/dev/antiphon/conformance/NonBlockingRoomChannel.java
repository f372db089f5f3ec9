package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NonBlocking;
import dev.antiphon.annotation.TopicParam;
import java.util.Map;

/** A room on the I/O thread: the same, less what sleeps. */
@NonBlocking
@Channel(value = "nroom:*", sends = RoomEvents.class)
final class NonBlockingRoomChannel extends RoomState {
    NonBlockingRoomChannel(TerminationLog terminations) {
        super(terminations);
    }

    @Join
    Reply<Map<String, Object>, Refused> join(
            JsonNode payload, @TopicParam String sub, ChannelSocket<RoomEvents> socket) {
        return enter(payload, sub, socket);
    }
}
