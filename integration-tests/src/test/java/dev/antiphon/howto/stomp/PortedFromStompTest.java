package dev.antiphon.howto.stomp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PortedFromStompTest {
    private final Rooms rooms = new Rooms();

    @RegisterExtension
    final Served served =
            Served.by(ChatSocketEndpoint.of(new ChatSocket(), () -> new RoomChannel(rooms), UserChannel::new));

    @Test
    void whatIsSaidReachesTheRoomAndStandsInTheHistory() throws Exception {
        PhoenixClient ann = served.connect("user=ann");
        PhoenixClient bob = served.connect("user=bob");
        ann.join("room:1");
        ann.push("room:1", "say", "{\"text\":\"hello\"}");
        ann.expectEvent("said");
        assertEquals(
                "{\"said\":[{\"by\":\"ann\",\"text\":\"hello\"}]}",
                bob.join("room:1").toString());
        bob.push("room:1", "say", "{\"text\":\"hi\"}");
        assertEquals("{\"by\":\"bob\",\"text\":\"hi\"}", ann.expectEvent("said").toString());
    }

    @Test
    void anAnswerToTheSenderIsAReply() throws Exception {
        PhoenixClient ann = served.connect("user=ann");
        ann.join("room:1");
        assertEquals(
                "{\"name\":\"Ann\"}",
                ann.call("room:1", "rename", "{\"name\":\" Ann \"}").toString());
    }

    @Test
    void oneUserIsReachedOnATopicOfTheirOwn() throws Exception {
        PhoenixClient ann = served.connect("user=ann");
        ann.join("user:ann");
        new Orders(served.pubsub()).shipped("ann", new Order("A-1"));
        assertEquals("{\"number\":\"A-1\"}", ann.expectEvent("shipped").toString());
    }
}
