package bad;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.validation.constraints.AssertTrue;

/** A method that generated code cannot call. */
@Channel("room")
final class UncheckedMethod {
    @Join
    void join() {}

    @HandleIn
    void push(Pushed pushed) {}

    record Pushed(int from, int to) {
        // warning: [Antiphon/UncheckedMethod] @AssertTrue is not checked: generated code cannot call isOrdered().
        // cure: Let it be visible in its package, not deprecated, and throw no checked exceptions.
        // ^ column 9
        @AssertTrue
        private boolean isOrdered() {
            return from < to;
        }
    }
}
