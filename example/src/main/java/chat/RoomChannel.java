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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One person in one room. */
@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    private static final int MOST_MUTED = 100;

    private final Rooms rooms;
    private final Set<String> muted = new TreeSet<>();
    private Person me; // a member's state: one instance per join, one callback at a time

    RoomChannel(Rooms rooms) {
        this.rooms = rooms;
    }

    @Join
    Reply<Welcome, Refusal> join(JoinRoom request, @TopicParam String roomId, ChannelSocket<RoomEvents> socket) {
        me = new Person(socket.assigns().get(ChatSocket.USER), request.name());
        Optional<Refusal> refusal = rooms.enter(roomId, me);
        if (refusal.isPresent()) {
            return Reply.error(refusal.get());
        }
        socket.sendToSelf(new AfterJoin(request.seen()));
        return Reply.ok(rooms.welcome(roomId));
    }

    @HandleInfo // from here on broadcasts arrive, so that nothing falls between them and the history
    void afterJoin(AfterJoin info, @TopicParam String roomId, ChannelSocket<RoomEvents> socket) {
        socket.push().history(rooms.since(roomId, info.seen()));
    }

    @HandleIn("new_msg") // a value: reply ok with it, to the sender only
    Said newMsg(NewMsg msg, @TopicParam String roomId) {
        return rooms.say(roomId, me, msg); // which broadcasts it
    }

    @HandleIn // without a name: the method's, "typing"; void: no reply, as {:noreply, socket}
    void typing(ChannelSocket<RoomEvents> socket) {
        socket.broadcastFrom().typing(new Typing(me.name()));
    }

    @HandleIn
    Reply<Renamed, Refusal> rename(Rename request, @TopicParam String roomId) {
        Person renamed = me.called(request.name());
        if (!rooms.rename(roomId, me, renamed)) {
            return Reply.error(Refusal.NAME_TAKEN);
        }
        var answer = new Renamed(me.name(), renamed.name());
        me = renamed;
        return Reply.ok(answer);
    }

    @HandleIn
    Reply<Muted, Refusal> mute(Mute request) {
        if (muted.size() == MOST_MUTED) {
            return Reply.error(Refusal.MUTED_FULL);
        }
        muted.add(request.name());
        return Reply.ok(new Muted(List.copyOf(muted)));
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

    @HandleOut("renamed") // whoever was muted stays so under another name
    boolean renamedOut(Renamed person) {
        if (muted.remove(person.from())) {
            muted.add(person.to());
        }
        return true;
    }

    @Terminate // once, for a member whose join was accepted
    void left(StopReason reason, @TopicParam String roomId) {
        if (!(reason instanceof StopReason.Draining)) { // the server stops, and everybody is coming back to the next
            rooms.leave(roomId, me);
        }
    }
}
