package dev.antiphon.howto.oneuser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OneUserTest {
    @RegisterExtension
    final Served served = Served.by(ShopSocketEndpoint.of(new ShopSocket(), UserChannel::new));

    @Test
    void allConnectionsOfAUserGetItAndNobodyElse() throws Exception {
        PhoenixClient phone = served.connect("user=ann");
        PhoenixClient laptop = served.connect("user=ann");
        PhoenixClient other = served.connect("user=bob");
        phone.join("user:ann");
        laptop.join("user:ann");
        other.join("user:bob");

        new Orders(served.pubsub()).ship("ann", new Order("A-1"));

        assertEquals("{\"number\":\"A-1\"}", phone.expectEvent("shipped").toString());
        assertEquals("{\"number\":\"A-1\"}", laptop.expectEvent("shipped").toString());
        other.heartbeat(); // its answer is the next frame
    }

    @Test
    void theTopicOfAnotherUserCannotBeJoined() throws Exception {
        PhoenixClient eve = served.connect("user=eve");
        eve.send("1", "1", "user:ann", "phx_join", "{}");
        assertEquals("{\"reason\":\"forbidden\"}", eve.expectReply("1", "error").toString());
    }
}
