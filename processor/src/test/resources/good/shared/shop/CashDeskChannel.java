package shop;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import java.util.List;
import java.util.Map;
import money.Currency;
import money.Money;

/** Its payloads have codecs in files of their own, but for the one that only it has. */
@Channel("desk")
final class CashDeskChannel {
    @Join
    void join() {}

    @HandleIn
    Money pay(Payment payment) {
        throw new UnsupportedOperationException();
    }

    @HandleIn
    Money block(Payment.Card card) {
        throw new UnsupportedOperationException();
    }

    @HandleIn
    Map<Currency, List<Money>> close(Closing closing) {
        return Map.of();
    }

    record Closing(Map<Currency, Money> counted) {}
}
