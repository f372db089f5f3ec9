package dev.antiphon.howto.oneuser;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

// @start region="channel"
@Channel(value = "user:{userId}", sends = UserEvents.class)
final class UserChannel {
    record Refusal(String reason) {}

    @Join
    Reply<Void, Refusal> join(@TopicParam String userId, ChannelSocket<UserEvents> socket) {
        boolean own = userId.equals(socket.assigns().get(ShopSocket.USER_ID));
        return own ? Reply.ok() : Reply.error(new Refusal("forbidden"));
    }
}
// @end
