package dev.antiphon.reference.tickets;

import dev.antiphon.PubSub;
import dev.antiphon.client.Served;
import dev.antiphon.reference.Conversation;
import dev.antiphon.server.AntiphonServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutsideTest {
    @RegisterExtension
    final Served served = Served.by(DeskSocketEndpoint.of(new DeskSocket(), DeskChannel::new));

    @Test
    void aServiceReachesTheMembersOfATopicAndAnAdministratorTheUser() throws Exception {
        Conversation.with(served)
                .at(
                        "tickets.opened(\"7\", \"printer on fire\")",
                        () -> new Tickets(served.pubsub()).opened("7", "printer on fire"))
                .at("somebody warns the staff", this::warn)
                .at("somebody throws bob out", this::throwOut)
                .play(
                        // @start region="frames"
                        """
                        ann connects ?name=ann&staff=true
                        ann → ["1","1","desk:7:STAFF","phx_join",{}]
                        ann ← ["1","1","desk:7:STAFF","phx_reply",{"status":"ok","response":{"text":"7 for STAFF"}}]
                        bob connects ?name=bob&staff=false
                        bob → ["1","1","desk:7:STAFF","phx_join",{}]
                        bob ← ["1","1","desk:7:STAFF","phx_reply",{"status":"error","response":{"text":"not for you"}}]
                        bob → ["2","2","desk:7:CUSTOMER","phx_join",{}]
                        bob ← ["2","2","desk:7:CUSTOMER","phx_reply",{"status":"ok","response":{"text":"7 for CUSTOMER"}}]
                        (tickets.opened("7", "printer on fire"))
                        ann ← [null,null,"desk:7:STAFF","noted",{"text":"printer on fire"}]
                        bob ← [null,null,"desk:7:CUSTOMER","noted",{"text":"we are on it"}]
                        (somebody warns the staff)
                        ann ← [null,null,"desk:7:STAFF","closing",{"minutes":5}]
                        (somebody throws bob out)
                        bob ← close 1001
                        """
                        // @end
                        );
    }

    private void warn() {
        PubSub pubsub = served.pubsub();
        // @start region="untyped"
        pubsub.broadcast("desk:7:STAFF", "closing", Map.of("minutes", 5));
        // @end
    }

    private void throwOut() {
        AntiphonServer server = served.server();
        // @start region="disconnect"
        server.disconnect("person:bob"); // what @Connect gave to ConnectResult.id
        // @end
    }
}
