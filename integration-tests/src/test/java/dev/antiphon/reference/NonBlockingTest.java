package dev.antiphon.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.NonBlocking;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NonBlockingTest {
    @RegisterExtension
    final Served served = Served.by(
            NonBlockingTest_CursorSocketEndpoint.of(new CursorSocket(), CursorChannel::new, PlainChannel::new));

    @Test
    void itsCallbacksRunOnTheThreadThatReadTheMessage() throws Exception {
        PhoenixClient client = served.joined("cursor");
        String reader = client.call("cursor", "where", "{}").get("thread").asText();
        assertEquals(reader, client.call("cursor", "where", "{}").get("thread").asText());
        assertTrue(reader.contains("I/O"), reader);
        PhoenixClient plain = served.joined("plain");
        String channel = plain.call("plain", "where", "{}").get("thread").asText();
        assertFalse(channel.contains("I/O"), channel);
    }

    @Test
    void itSpeaksAsAnyOther() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","cursor","phx_join",{}]
                ann ← ["1","1","cursor","phx_reply",{"status":"ok","response":{}}]
                bob → ["1","1","cursor","phx_join",{}]
                bob ← ["1","1","cursor","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","cursor","move",{"x":3,"y":4}]
                bob ← [null,null,"cursor","moved",{"x":3,"y":4}]
                """
                // @end
                );
    }

    record Place(int x, int y) {}

    record Where(String thread) {
        static Where here() {
            return new Where(Thread.currentThread().getName());
        }
    }

    interface CursorEvents {
        void moved(Place place);
    }

    // @start region="channel"
    @NonBlocking
    @Channel(value = "cursor", sends = CursorEvents.class)
    static final class CursorChannel {
        @Join
        void join() {}

        @HandleIn
        void move(Place place, ChannelSocket<CursorEvents> socket) {
            socket.broadcastFrom().moved(place);
        }
        // @end

        @HandleIn
        Where where() {
            return Where.here();
        }
    }

    @Channel("plain")
    static final class PlainChannel {
        @Join
        void join() {}

        @HandleIn
        Where where(ChannelSocket<NoEvents> socket) {
            return Where.here();
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {CursorChannel.class, PlainChannel.class})
    static final class CursorSocket {}
}
