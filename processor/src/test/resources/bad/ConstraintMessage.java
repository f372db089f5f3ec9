package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Messages that are templates. */
@Channel("room")
final class ConstraintMessage {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    record Pushed(
            // warning: [Antiphon/ConstraintMessage] The message "{name.too.long}" is a template, which nobody fills in: clients are told a message of ours.
            // cure: Write it out, without braces.
            //                       ^
            @Size(max = 3, message = "{name.too.long}") String name,
            // warning: [Antiphon/ConstraintMessage] The message "${validatedValue} is too little" is a template, which nobody fills in: clients are told a message of ours.
            // cure: Write it out, without braces.
            //                        ^
            @Min(value = 3, message = "${validatedValue} is too little") int count,
            @Min(value = 3, message = "too little \\{sorry}") int other) {}
}
