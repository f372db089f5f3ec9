package money;

import dev.antiphon.annotation.PayloadType;

@PayloadType
public enum Currency {
    EUR,
    SEK
}
