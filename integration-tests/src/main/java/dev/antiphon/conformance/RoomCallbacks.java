package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Terminate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Replies, pushes and ends of a room. A payload that is to be sent on must be an object: for any other the cast throws, and
 * the channel crashes as in Phoenix.
 */
abstract class RoomCallbacks {
    private final TerminationLog terminations;

    RoomCallbacks(TerminationLog terminations) {
        this.terminations = terminations;
    }

    /** The forms of join that do not wait. */
    static Reply<Map<String, Object>, Refused> enter(JsonNode payload, String sub, ChannelSocket<RoomEvents> socket) {
        return switch (payload.path("mode").asText()) {
            case "reply" -> Reply.ok(Map.of("topic", socket.topic(), "sub", sub, "got", payload));
            case "refuse" -> Reply.error(new Refused("unauthorized"));
            case "crash" -> throw new IllegalStateException("asked to crash");
            case "after_join" -> {
                socket.sendToSelf(new RoomMessage.Joined());
                yield Reply.ok(Map.of());
            }
            case "broadcast" -> {
                socket.broadcast().hello();
                yield Reply.ok(Map.of());
            }
            default -> Reply.ok(Map.of());
        };
    }

    @HandleIn
    JsonNode echo(JsonNode payload) {
        return payload;
    }

    @HandleIn
    Text techo(Text text) {
        return text;
    }

    @HandleIn
    Reply<Void, JsonNode> fail(JsonNode payload) {
        return Reply.error(payload);
    }

    @HandleIn
    Reply<Void, Refused> ok() {
        return Reply.ok();
    }

    @HandleIn
    void noreply() {}

    @HandleIn
    void push(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.push().pushed((ObjectNode) payload);
    }

    @HandleIn("push_reply")
    JsonNode pushReply(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.push().pushed((ObjectNode) payload);
        return payload;
    }

    @HandleIn
    void stop(ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.normal());
    }

    @HandleIn("stop_shutdown")
    void stopShutdown(ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.shutdown());
    }

    @HandleIn("stop_left")
    void stopLeft(ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.shutdown("bye"));
    }

    @HandleIn("stop_reply")
    JsonNode stopReply(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.normal());
        return payload;
    }

    @HandleIn("stop_error_reply")
    Reply<Void, JsonNode> stopErrorReply(JsonNode payload, ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.normal());
        return Reply.error(payload);
    }

    @HandleIn("stop_error")
    void stopError(ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.failed("asked to fail"));
    }

    @HandleIn
    void crash() {
        throw new IllegalStateException("asked to crash");
    }

    @HandleIn
    void async(JsonNode payload, SocketRef<JsonNode, Refused> ref) {
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(() -> ref.reply(Reply.ok(payload)));
    }

    @Terminate
    void terminate(StopReason reason, ChannelSocket<RoomEvents> socket) {
        terminations.add(socket.topic(), reason);
    }
}
