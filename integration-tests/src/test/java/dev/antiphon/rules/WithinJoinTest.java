package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is sent within join, and what others may do meanwhile. */
class WithinJoinTest {
    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    @RegisterExtension
    final Served served = Served.by(WithinJoinTest_DoorSocketEndpoint.of(
            new DoorSocket(), () -> new DoorChannel(mayAnswer), OtherChannel::new));

    @Test
    void whatItPushesComesAfterItsReply() throws IOException {
        PhoenixClient client = served.connect();
        client.join("door", "{\"how\":\"push\"}");
        assertEquals("{\"text\":\"welcome\"}", client.expectEvent("note").toString());
    }

    @Test
    void whatItPushesIsDroppedIfItRefuses() throws IOException {
        PhoenixClient client = served.connect();
        client.send("1", "1", "door", "phx_join", "{\"how\":\"push_and_refuse\"}");
        client.expectReply("1", "error");
        client.join("other"); // the next frame is its reply
    }

    @Test
    void aBroadcastReachesTheOthersAtOnceAndTheNewcomerNot() throws IOException {
        PhoenixClient inside = served.connect();
        inside.join("door", "{\"how\":\"quiet\"}");
        PhoenixClient newcomer = served.connect();
        newcomer.send("1", "1", "door", "phx_join", "{\"how\":\"broadcast_and_wait\"}");
        assertEquals("{\"text\":\"somebody comes\"}", inside.expectEvent("note").toString());
        mayAnswer.countDown();
        newcomer.expectReply("1", "ok");
        newcomer.call("door", "ping", "{}"); // the next frame is its reply
    }

    @Test
    void aSlowJoinHoldsUpNothingElseOfItsConnection() throws IOException {
        PhoenixClient client = served.connect();
        client.send("1", "1", "door", "phx_join", "{\"how\":\"wait\"}");
        client.send("2", "2", "other", "phx_join", "{}");
        client.expectReply("2", "ok");
        client.send(null, "3", "phoenix", "heartbeat", "{}");
        client.expectReply("3", "ok");
        mayAnswer.countDown();
        client.expectReply("1", "ok");
    }

    record Knock(String how) {}

    record Note(String text) {}

    interface DoorEvents {
        void note(Note note);
    }

    @Channel(value = "door", sends = DoorEvents.class)
    static final class DoorChannel {
        private final CountDownLatch mayAnswer;

        DoorChannel(CountDownLatch mayAnswer) {
            this.mayAnswer = mayAnswer;
        }

        @Join
        Reply<Note, Note> join(Knock knock, ChannelSocket<DoorEvents> socket) throws InterruptedException {
            if (knock.how().startsWith("push")) {
                socket.push().note(new Note("welcome"));
            }
            if (knock.how().startsWith("broadcast")) {
                socket.broadcast().note(new Note("somebody comes"));
            }
            if (knock.how().endsWith("wait")) {
                mayAnswer.await();
            }
            return knock.how().endsWith("refuse") ? Reply.error(new Note("no")) : Reply.ok(new Note("yes"));
        }

        @HandleIn
        Note ping() {
            return new Note("pong");
        }
    }

    @Channel("other")
    static final class OtherChannel {
        @Join
        void join() {}
    }

    @UserSocket(
            path = "/socket",
            channels = {DoorChannel.class, OtherChannel.class})
    static final class DoorSocket {}
}
