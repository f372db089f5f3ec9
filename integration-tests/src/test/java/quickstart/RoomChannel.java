package quickstart;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    private int count; // a member's own: one instance per join, one callback at a time

    @Join
    void join() {}

    @HandleIn // the client pushes "say", and everybody in the room gets "said"
    void say(Message message, ChannelSocket<RoomEvents> socket) {
        count++;
        socket.broadcast().said(message);
    }

    @HandleIn // what is returned is the reply
    Said count(@TopicParam String roomId) {
        return new Said(roomId, count);
    }
}
