package chat;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.TopicParam;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One person in one room. */
@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    private final Rooms rooms;
    private final Set<String> muted = new TreeSet<>();
    private String name; // a member's state: one instance per join, one callback at a time

    RoomChannel(Rooms rooms) {
        this.rooms = rooms;
    }

    @Join
    Reply<Welcome, Refusal> join(JoinRoom request, @TopicParam String roomId, ChannelSocket<RoomEvents> socket) {
        if (!rooms.admits(roomId, request.name())) {
            return Reply.error(new Refusal("name_taken"));
        }
        name = request.name();
        socket.sendToSelf(new AfterJoin());
        return Reply.ok(new Welcome(rooms.title(roomId)));
    }

    @HandleInfo
    void afterJoin(AfterJoin info, @TopicParam String roomId, ChannelSocket<RoomEvents> socket) {
        socket.push().history(new History(rooms.last(roomId, 20)));
    }

    @HandleIn("new_msg") // void: no reply, as {:noreply, socket}
    void newMsg(NewMsg msg, @TopicParam String roomId, ChannelSocket<RoomEvents> socket) {
        var posted = new Posted(name, msg.body());
        rooms.keep(roomId, posted);
        socket.broadcast().newMsg(posted);
    }

    @HandleIn // without a name: the method's, "typing"
    void typing(ChannelSocket<RoomEvents> socket) {
        socket.broadcastFrom().typing(new Typing(name));
    }

    @HandleIn // a value: reply ok with it, to the sender only
    Renamed rename(Rename request, @TopicParam String roomId) {
        name = rooms.rename(roomId, name, request.name());
        return new Renamed(name);
    }

    @HandleIn
    Muted mute(Mute request) {
        muted.add(request.name());
        return new Muted(List.copyOf(muted));
    }

    @HandleIn
    Muted unmute(Mute request) {
        muted.remove(request.name());
        return new Muted(List.copyOf(muted));
    }

    @HandleOut("new_msg") // this method is the intercept: pass the frame on as it is, or not
    boolean newMsgOut(Posted msg) {
        return !muted.contains(msg.author());
    }

    @Terminate // once, for a member whose join was accepted
    void left(StopReason reason, @TopicParam String roomId) {
        rooms.leave(roomId, name);
    }
}
