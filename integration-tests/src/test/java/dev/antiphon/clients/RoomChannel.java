package dev.antiphon.clients;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** A room behind a password, which does to its members what a channel can do. */
@Channel(value = "room:{room}", sends = RoomEvents.class)
final class RoomChannel {
    private int notes;

    record Entry(String password) {}

    record Welcome(String room) {}

    record Refusal(String reason) {}

    record Count(int notes) {}

    @Join
    Reply<Welcome, Refusal> join(Entry entry, @TopicParam String room) {
        return entry.password().equals("melon")
                ? Reply.ok(new Welcome(room))
                : Reply.error(new Refusal("wrong password"));
    }

    @HandleIn
    Said echo(Said said) {
        return said;
    }

    @HandleIn
    Reply<Said, Refusal> contradict(Said said) {
        return Reply.error(new Refusal("not " + said.text()));
    }

    @HandleIn
    void note() {
        notes++;
    }

    @HandleIn
    Count count() {
        return new Count(notes);
    }

    @HandleIn
    void whisper(Said said, ChannelSocket<RoomEvents> socket) {
        socket.push().said(said);
    }

    @HandleIn
    void say(Said said, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().said(said);
    }

    @HandleIn
    void sayToOthers(Said said, ChannelSocket<RoomEvents> socket) {
        socket.broadcastFrom().said(said);
    }

    @HandleIn
    byte[] reverse(byte[] strokes) {
        byte[] reversed = new byte[strokes.length];
        for (int i = 0; i < strokes.length; i++) {
            reversed[i] = strokes[strokes.length - 1 - i];
        }
        return reversed;
    }

    @HandleIn
    void sketch(byte[] strokes, ChannelSocket<RoomEvents> socket) {
        socket.push().drawn(strokes);
    }

    @HandleIn
    void draw(byte[] strokes, ChannelSocket<RoomEvents> socket) {
        socket.broadcast().drawn(strokes);
    }

    @HandleIn
    void drawDots(ChannelSocket<RoomEvents> socket) {
        socket.broadcast().drawn(new byte[] {1, 2, 3});
    }

    @HandleIn
    void crash() {
        throw new IllegalStateException("crashed, as the client asked");
    }

    @HandleIn
    void finish(ChannelSocket<RoomEvents> socket) {
        socket.stop(StopReason.normal());
    }
}
