package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** Bounds that let nothing through. */
@Channel("room")
final class ImpossibleConstraint {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    record Pushed(
            // error: [Antiphon/ImpossibleConstraint] No value meets both min = 4 and max = 3: every payload would be refused.
            // cure: Let the lower bound be no higher than the upper one.
            //          ^
            @Size(min = 4, max = 3) String name,
            // error: [Antiphon/ImpossibleConstraint] No value meets both @Min(5L) and @Max(4L): every payload would be refused.
            // cure: Let the lower bound be no higher than the upper one.
            //      ^
            @Min(5) @Max(4) int count,
            // error: [Antiphon/ImpossibleConstraint] No value meets both @Min(5L) and @DecimalMax(value="5", inclusive=false): every payload would be refused.
            // cure: Let the lower bound be no higher than the upper one.
            //      ^
            @Min(5) @DecimalMax(value = "5", inclusive = false) long share,
            // error: [Antiphon/ImpossibleConstraint] No value meets both @PositiveOrZero and @Negative: every payload would be refused.
            // cure: Let the lower bound be no higher than the upper one.
            //              ^
            @PositiveOrZero @Negative double balance,
            @Min(5) @Max(5) int just) {}
}
