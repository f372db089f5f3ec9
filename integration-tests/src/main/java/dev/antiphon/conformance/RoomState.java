package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import java.time.Duration;

/** Assigns of a room's member, and its messages to itself. */
abstract class RoomState extends RoomBroadcasts {
    RoomState(TerminationLog terminations) {
        super(terminations);
    }

    @HandleIn
    Reply<Void, Refused> assign(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        AssignKey<Object> key = AssignKey.of(payload.required("k").asText());
        socket.assign(key, payload.required("v"));
        return Reply.ok();
    }

    @HandleIn
    ObjectNode get(Key request, ChannelSocket<RoomEvents> socket) {
        AssignKey<Object> key = AssignKey.of(request.k());
        Object value = socket.assigns().find(key).orElse(NullNode.instance);
        JsonNode json = value instanceof JsonNode node ? node : TextNode.valueOf(value.toString());
        return JsonNodeFactory.instance.objectNode().set("v", json);
    }

    @HandleIn
    void info(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.sendToSelf(new RoomMessage.Tell((ObjectNode) payload));
    }

    @HandleIn("info_after")
    void infoAfter(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        Duration delay = Duration.ofMillis(payload.required("ms").asLong());
        socket.sendAfter(new RoomMessage.Tell((ObjectNode) payload), delay);
    }

    @HandleIn("info_stop")
    void infoStop(ChannelSocket<RoomEvents> socket) {
        socket.sendToSelf(new RoomMessage.Stop());
    }

    @HandleIn("info_crash")
    void infoCrash(ChannelSocket<RoomEvents> socket) {
        socket.sendToSelf(new RoomMessage.Crash());
    }

    @HandleInfo
    void joined(RoomMessage.Joined message, ChannelSocket<RoomEvents> socket) {
        socket.push().afterJoin(new Numbered(1));
    }

    @HandleInfo
    void tell(RoomMessage.Tell message, ChannelSocket<RoomEvents> socket) {
        socket.push().info(message.payload());
    }

    @HandleInfo
    void stopped(RoomMessage.Stop message, ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.normal());
    }

    @HandleInfo
    void crashed(RoomMessage.Crash message) {
        throw new IllegalStateException("asked to crash");
    }
}
