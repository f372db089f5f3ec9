package dev.antiphon.reference;

import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandleInTest {
    @RegisterExtension
    final Served served = Served.by(HandleInTest_CartSocketEndpoint.of(new CartSocket(), CartChannel::new));

    @Test
    void eachFormHasItsReply() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","cart","phx_join",{}]
                ann ← ["1","1","cart","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","cart","add",{"price":5}]
                ann → ["1","3","cart","total",{}]
                ann ← ["1","3","cart","phx_reply",{"status":"ok","response":{"cents":5}}]
                ann → ["1","4","cart","pay",{"cents":9}]
                ann ← ["1","4","cart","phx_reply",{"status":"ok","response":{"cents":4}}]
                ann → ["1","5","cart","pay",{"cents":2}]
                ann ← ["1","5","cart","phx_reply",{"status":"error","response":{"reason":"3 are missing"}}]
                ann → ["1","6","cart","clear",{}]
                ann ← ["1","6","cart","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","7","cart","clear_if_due",{}]
                """
                // @end
                );
    }

    record Item(int price) {}

    record Amount(int cents) {}

    record Problem(String reason) {}

    // @start region="channel"
    @Channel("cart")
    static final class CartChannel {
        private int total;

        @Join
        void join() {}

        @HandleIn
        void add(Item item) { // no reply
            total += item.price();
        }

        @HandleIn
        Amount total() { // ok, with this payload
            return new Amount(total);
        }

        @HandleIn
        Reply<Amount, Problem> pay(Amount paid) { // ok or error, each with its payload
            return paid.cents() >= total
                    ? Reply.ok(new Amount(paid.cents() - total))
                    : Reply.error(new Problem(total - paid.cents() + " are missing"));
        }

        @HandleIn
        Reply<Void, Problem> clear() { // ok, with {}
            total = 0;
            return Reply.ok();
        }

        @HandleIn("clear_if_due") // where the method's name is not the event's
        Reply<Void, Problem> clearIfDue() { // no reply this time
            return total > 0 ? clear() : Reply.none();
        }
    }
    // @end

    @UserSocket(path = "/socket", channels = CartChannel.class)
    static final class CartSocket {}
}
