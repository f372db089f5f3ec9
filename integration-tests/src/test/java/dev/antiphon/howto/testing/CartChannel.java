package dev.antiphon.howto.testing;

import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import java.util.Map;

// @start region="channel"
@Channel("cart:{cartId}")
final class CartChannel {
    private final Map<String, Integer> prices;
    private int total;

    record Line(String article, int count) {}

    record Total(int cents) {}

    record Refusal(String reason) {}

    CartChannel(Map<String, Integer> prices) {
        this.prices = prices;
    }

    @Join
    void join() {}

    @HandleIn
    Reply<Total, Refusal> add(Line line) {
        Integer price = prices.get(line.article());
        if (price == null) {
            return Reply.error(new Refusal("not sold here"));
        }
        total += price * line.count();
        return Reply.ok(new Total(total));
    }
}
// @end
