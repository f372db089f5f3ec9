package dev.antiphon.constraints;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PositiveOrZero;

/** Of which more is asked than of each of its ends. */
record Span(@PositiveOrZero int from, int to) {
    @AssertTrue(message = "must end after it begins")
    boolean isOrdered() {
        return from < to;
    }
}
