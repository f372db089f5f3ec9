package dev.antiphon.reference.prices;

import dev.antiphon.client.Served;
import dev.antiphon.reference.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubscribeTest {
    @RegisterExtension
    final Served served =
            Served.by(TradeSocketEndpoint.of(new TradeSocket(), PriceChannel::new, PortfolioChannel::new));

    @Test
    void broadcastsOfAnotherTopicComeAsMessages() throws Exception {
        var oats = PriceChannelTopic.of(served.pubsub(), "OAT");
        Conversation.with(served)
                .at("oats are at 310, and then halted", () -> {
                    oats.broadcast().price(new Price(310));
                    oats.broadcast().halted();
                })
                .at("oats are at 320", () -> oats.broadcast().price(new Price(320)))
                .play(
                        // @start region="frames"
                        """
                        ann → ["1","1","portfolio","phx_join",{}]
                        ann ← ["1","1","portfolio","phx_reply",{"status":"ok","response":{}}]
                        ann → ["1","2","portfolio","follow",{"symbol":"OAT"}]
                        ann ← ["1","2","portfolio","phx_reply",{"status":"ok","response":{}}]
                        (oats are at 310, and then halted)
                        ann ← ["1",null,"portfolio","changed",{"symbol":"OAT","what":"310 cents"}]
                        ann ← ["1",null,"portfolio","changed",{"symbol":"price:OAT","what":"halted"}]
                        ann → ["1","3","portfolio","forget",{"symbol":"OAT"}]
                        ann ← ["1","3","portfolio","phx_reply",{"status":"ok","response":{}}]
                        (oats are at 320)
                        ann → ["1","4","portfolio","forget",{"symbol":"OAT"}]
                        ann ← ["1","4","portfolio","phx_reply",{"status":"ok","response":{}}]
                        """
                        // @end
                        );
    }
}
