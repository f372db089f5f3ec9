package dev.antiphon.howto.authenticate;

import dev.antiphon.Broadcaster;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.TopicParam;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;

// @start region="channel"
@Channel("room:{roomId}")
final class RoomChannel {
    private final BiPredicate<String, String> admits; // may this user enter that room?
    private final Broadcaster broadcaster;

    record Refusal(String reason) {}

    record Expired(String socketId) {}

    RoomChannel(BiPredicate<String, String> admits, Broadcaster broadcaster) {
        this.admits = admits;
        this.broadcaster = broadcaster;
    }

    @Join
    Reply<Void, Refusal> join(@TopicParam String roomId, ChannelSocket<NoEvents> socket) {
        Session session = socket.assigns().get(ChatSocket.SESSION);
        if (!admits.test(session.userId(), roomId)) {
            return Reply.error(new Refusal("forbidden"));
        }
        socket.sendAfter(new Expired("session:" + session.id()), Duration.between(Instant.now(), session.expires()));
        return Reply.ok();
    }

    @HandleInfo
    void expired(Expired session) {
        broadcaster.disconnect(session.socketId()); // closes all connections of that socket id
    }
}
// @end
