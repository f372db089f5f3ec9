package shop;

import dev.antiphon.annotation.PayloadType;
import money.Money;

@PayloadType
sealed interface Payment {
    record Cash(Money given) implements Payment {}

    @PayloadType
    record Card(String number) implements Payment {}
}
