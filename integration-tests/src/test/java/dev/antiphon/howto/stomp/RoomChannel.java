package dev.antiphon.howto.stomp;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

// @start region="channel"
@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    private final Rooms rooms;

    RoomChannel(Rooms rooms) {
        this.rooms = rooms;
    }

    @Join // SUBSCRIBE, and the answer of @SubscribeMapping in one
    History join(@TopicParam String roomId) {
        return rooms.history(roomId);
    }

    @HandleIn // @MessageMapping and @SendTo
    void say(Say say, @TopicParam String roomId, ChannelSocket<RoomEvents> socket) {
        Said said = new Said(socket.assigns().get(ChatSocket.USER), say.text());
        rooms.add(roomId, said);
        socket.broadcast().said(said);
    }

    @HandleIn // @MessageMapping and @SendToUser: the reply of this push
    Renamed rename(Rename rename) {
        return new Renamed(rename.name().strip());
    }
}
// @end
