package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;

/** A constraint for other groups than the default one. */
@Channel("room")
final class ConstraintGroups {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    interface Strict {}

    record Pushed(
            // warning: [Antiphon/ConstraintGroups] @Size is not checked: it is for groups, and payloads are checked for the default one.
            // cure: Take groups away, or write a record of its own for what differs.
            // ^ column 13
            @Size(max = 3, groups = Strict.class) String name,
            @Size(max = 3, groups = {Strict.class, Default.class}) String other) {}
}
