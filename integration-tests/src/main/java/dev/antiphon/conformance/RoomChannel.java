package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import java.util.Map;

/** A room, whose callbacks may sleep. */
@Channel(value = "room:*", sends = RoomEvents.class)
final class RoomChannel extends RoomState {
    RoomChannel(TerminationLog terminations) {
        super(terminations);
    }

    @Join
    Reply<Map<String, Object>, Refused> join(JsonNode payload, @TopicParam String sub, ChannelSocket<RoomEvents> socket)
            throws InterruptedException {
        if (payload.path("mode").asText().equals("slow")) {
            Thread.sleep(300);
        }
        return enter(payload, sub, socket);
    }

    @HandleIn
    Numbered slow(Nap nap) throws InterruptedException {
        Thread.sleep(nap.ms());
        return new Numbered(nap.n());
    }
}
