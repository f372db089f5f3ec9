package jackson;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;

/** Payloads with Jackson's annotations, and payloads that are plain classes. */
@Channel("shop")
final class ShopChannel {
    @Join
    void join() {}

    @HandleIn
    Article article(Article article) {
        return article;
    }

    @HandleIn
    Customer customer(Customer customer) {
        return customer;
    }

    @HandleIn
    Pair<Price, Label> price(Pair<Price, Label> pair) {
        return pair;
    }
}
