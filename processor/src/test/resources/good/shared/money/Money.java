package money;

import dev.antiphon.annotation.Nullable;
import dev.antiphon.annotation.PayloadType;
import java.math.BigDecimal;
import java.util.List;

/** What many channels speak of. */
@PayloadType
public record Money(BigDecimal amount, Currency currency, Rounding rounding, @Nullable List<Money> shares) {
    public enum Rounding {
        UP,
        DOWN
    }
}
