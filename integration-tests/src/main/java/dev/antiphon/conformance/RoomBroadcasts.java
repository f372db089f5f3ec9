package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;

/** Broadcasts of a room, plain, intercepted and binary. */
abstract class RoomBroadcasts extends RoomCallbacks {
    RoomBroadcasts(TerminationLog terminations) {
        super(terminations);
    }

    @HandleIn
    void broadcast(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().shout((ObjectNode) payload);
    }

    @HandleIn("broadcast_reply")
    Reply<Void, Refused> broadcastReply(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().shout((ObjectNode) payload);
        return Reply.ok();
    }

    @HandleIn("broadcast_from")
    void broadcastFrom(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcastFrom().shout((ObjectNode) payload);
    }

    @HandleIn("ibroadcast")
    void interceptedBroadcast(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().filtered((ObjectNode) payload);
    }

    @HandleIn("ibroadcast_from")
    void interceptedBroadcastFrom(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcastFrom().filtered((ObjectNode) payload);
    }

    @HandleOut("filtered")
    void filtered(ObjectNode payload, ChannelSocket<RoomEvents> socket) {
        String user = socket.assigns().find(ConformanceSocket.USER).orElse(null);
        if (user != null && user.equals(payload.path("stop").textValue())) {
            socket.stop(StopReason.normal());
        } else if (user == null || !user.equals(payload.path("hide").textValue())) {
            socket.push().filtered(payload.deepCopy().put("for", user));
        }
    }

    @HandleIn
    byte[] bin(byte[] bytes) {
        return bytes;
    }

    @HandleIn("bin_push")
    void binPush(byte[] bytes, ChannelSocket<RoomEvents> socket) {
        socket.push().binPushed(bytes);
    }

    @HandleIn("bin_broadcast")
    void binBroadcast(byte[] bytes, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().binShout(bytes);
    }

    @HandleIn("bin_out")
    void binOut(ChannelSocket<RoomEvents> socket) {
        socket.push().binPushed(new byte[] {0, 1, 2, (byte) 255});
    }
}
