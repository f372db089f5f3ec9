package old;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import javax.validation.constraints.NotBlank;

/** A constraint of the old package. */
@Channel("room")
final class JavaxConstraint {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    // warning: [Antiphon/JavaxConstraint] @NotBlank is not checked: it is javax.validation's.
    // cure: Import it from jakarta.validation, which took its place.
    //            ^
    record Pushed(@NotBlank String name) {}
}
