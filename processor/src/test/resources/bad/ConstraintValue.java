package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** Values that no constraint can have. */
@Channel("room")
final class ConstraintValue {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    record Pushed(
            // error: [Antiphon/ConstraintValue] min = -1 in @Size is negative.
            // cure: Write 0 or more.
            //          ^
            @Size(min = -1) String name,
            // error: [Antiphon/ConstraintValue] "a lot" in @DecimalMin is no number.
            // cure: Write a decimal, such as "0.5".
            //          ^
            @DecimalMin("a lot") BigDecimal price,
            // error: [Antiphon/ConstraintValue] fraction = -2 in @Digits is negative.
            // cure: Write 0 or more.
            //                              ^
            @Digits(integer = 3, fraction = -2) BigDecimal share) {}
}
