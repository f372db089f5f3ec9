package dev.antiphon.reference.tickets;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

// @start region="channel"
@Channel(value = "desk:{desk}:{role}", sends = DeskEvents.class)
final class DeskChannel {
    @Join
    Reply<Note, Note> join(@TopicParam String desk, @TopicParam Role role, ChannelSocket<DeskEvents> socket) {
        return socket.assigns().get(DeskSocket.ROLES).contains(role)
                ? Reply.ok(new Note(desk + " for " + role))
                : Reply.error(new Note("not for you"));
    }
}
// @end
