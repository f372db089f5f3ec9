package jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** Made by a method, which names what it takes. */
final class Price {
    private final BigDecimal amount;
    private final String currency;

    private Price(BigDecimal amount, String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    @JsonCreator
    static Price of(@JsonProperty("amount") BigDecimal money, @JsonProperty("currency") String currency) {
        return new Price(money, currency);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    @JsonGetter("currency")
    public String currencyCode() {
        return currency;
    }
}
