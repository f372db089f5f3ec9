package dev.antiphon.howto.stomp;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** What is sent to one user; nobody else may join it. */
@Channel(value = "user:{userId}", sends = UserEvents.class)
final class UserChannel {
    record Refusal(String reason) {}

    @Join
    Reply<Void, Refusal> join(@TopicParam String userId, ChannelSocket<UserEvents> socket) {
        boolean own = userId.equals(socket.assigns().get(ChatSocket.USER));
        return own ? Reply.ok() : Reply.error(new Refusal("forbidden"));
    }
}
