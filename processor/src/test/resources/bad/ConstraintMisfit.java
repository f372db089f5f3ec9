package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Constraints on types that they say nothing of. */
@Channel("room")
final class ConstraintMisfit {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    record Pushed(
            // error: [Antiphon/ConstraintMisfit] @Size does not fit int.
            // cure: It is for String, collections, maps and arrays.
            // ^ column 13
            @Size(max = 3) int count,
            // error: [Antiphon/ConstraintMisfit] @Size does not fit Optional<String>.
            // cure: Write it on what is within: Optional<@Size String>.
            // ^ column 13
            @Size(max = 3) Optional<String> note,
            // error: [Antiphon/ConstraintMisfit] @Positive does not fit String.
            // cure: It is for numbers.
            //                     ^
            List<@Positive String> numbers,
            // error: [Antiphon/ConstraintMisfit] @Past does not fit Duration.
            // cure: It is for points in time, dates, times of the day, months and years.
            // ^ column 13
            @Past Duration lasted,
            // error: [Antiphon/ConstraintMisfit] @Email does not fit Integer.
            // cure: It is for String.
            //                   ^
            List<@Email Integer> mails) {}
}
