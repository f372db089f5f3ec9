package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint of the author's own. */
@Channel("room")
final class UnknownConstraint {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    // warning: [Antiphon/UnknownConstraint] @Even is not checked: of constraints, jakarta.validation's own are understood.
    // cure: Check it in the constructor, and throw an IllegalArgumentException: the client is told that it is not valid.
    //            ^
    record Pushed(@Even int count) {}
}
