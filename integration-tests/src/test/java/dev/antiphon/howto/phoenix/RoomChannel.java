package dev.antiphon.howto.phoenix;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

// @start region="channel"
@Channel(value = "room:{id}", sends = RoomEvents.class)
final class RoomChannel {
    record JoinRoom(Optional<String> mode) {}

    record Refusal(String reason) {}

    record AfterJoin() {}

    @Join
    Reply<Void, Refusal> join(JoinRoom room, ChannelSocket<RoomEvents> socket) {
        String mode = room.mode().orElse("");
        if (mode.equals("refuse")) {
            return Reply.error(new Refusal("unauthorized"));
        }
        if (mode.equals("after_join")) {
            socket.sendToSelf(new AfterJoin());
        }
        return Reply.ok();
    }

    @HandleInfo
    void afterJoin(AfterJoin info, ChannelSocket<RoomEvents> socket) {
        socket.push().afterJoin(new RoomEvents.Count(1));
    }

    @HandleIn
    Map<String, Object> echo(Map<String, Object> payload) {
        return payload;
    }

    @HandleIn
    Reply<Void, Map<String, Object>> fail(Map<String, Object> payload) {
        return Reply.error(payload);
    }

    @HandleIn
    void broadcast(Map<String, Object> payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().shout(payload);
    }

    @HandleIn("broadcast_from")
    void broadcastFrom(Map<String, Object> payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcastFrom().shout(payload);
    }

    @HandleIn
    void async(Map<String, Object> payload, SocketRef<Map<String, Object>, Refusal> ref) {
        CompletableFuture.runAsync(() -> ref.reply(Reply.ok(payload)));
    }

    @HandleIn("stop_reply")
    Map<String, Object> stopReply(Map<String, Object> payload, ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.normal());
        return payload;
    }

    @HandleIn("ibroadcast")
    void broadcastFiltered(Map<String, Object> payload, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().filtered(payload);
    }

    @HandleOut("filtered")
    void filtered(Map<String, Object> payload, ChannelSocket<RoomEvents> socket) {
        String user = socket.assigns().find(ChatSocket.USER).orElse(null);
        if (!payload.get("hide").equals(user)) {
            Map<String, Object> addressed = new HashMap<>(payload);
            addressed.put("for", user);
            socket.push().filtered(addressed);
        }
    }
}
// @end
