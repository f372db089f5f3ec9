package dev.antiphon.reference.tickets;

import dev.antiphon.client.Served;
import dev.antiphon.reference.Conversation;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutsideTest {
    @RegisterExtension
    final Served served = Served.by(DeskSocketEndpoint.of(new DeskSocket(), DeskChannel::new));

    @Test
    void aServiceReachesTheMembersOfATopic() throws IOException {
        Conversation conversation = Conversation.with(served);
        conversation.play(
                // @start region="join-frames"
                """
                ann connects ?name=ann&staff=true
                ann → ["1","1","desk:7:STAFF","phx_join",{}]
                ann ← ["1","1","desk:7:STAFF","phx_reply",{"status":"ok","response":{"text":"7 for STAFF"}}]
                bob connects ?name=bob&staff=false
                bob → ["1","1","desk:7:STAFF","phx_join",{}]
                bob ← ["1","1","desk:7:STAFF","phx_reply",{"status":"error","response":{"text":"for STAFF only"}}]
                bob → ["2","2","desk:7:CUSTOMER","phx_join",{}]
                bob ← ["2","2","desk:7:CUSTOMER","phx_reply",{"status":"ok","response":{"text":"7 for CUSTOMER"}}]
                """
                // @end
                );
        new Tickets(served.pubsub()).opened("7", "printer on fire");
        conversation.play(
                // @start region="opened-frames"
                """
                ann ← [null,null,"desk:7:STAFF","noted",{"text":"printer on fire"}]
                bob ← [null,null,"desk:7:CUSTOMER","noted",{"text":"we are on it"}]
                """
                // @end
                );
        // @start region="untyped"
        served.pubsub().broadcast("desk:7:STAFF", "closing", Map.of("minutes", 5));
        // @end
        conversation.play(
                // @start region="untyped-frames"
                """
                ann ← [null,null,"desk:7:STAFF","closing",{"minutes":5}]
                """
                // @end
                );
        // @start region="disconnect"
        served.server().disconnect("person:bob");
        // @end
        conversation.play(
                // @start region="disconnect-frames"
                """
                bob ← close 1001
                """
                // @end
                );
    }
}
