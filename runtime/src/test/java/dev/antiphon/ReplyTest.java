package dev.antiphon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyTest {
    @Test
    void okOrIsOkWithTheValueOrTheError() {
        assertEquals(Reply.ok("value"), Reply.okOr(Optional.of("value"), () -> "error"));
        assertEquals(Reply.error("error"), Reply.okOr(Optional.empty(), () -> "error"));
    }

    @Test
    void okWithNullSaysWhatToCallInstead() {
        var failure = assertThrows(NullPointerException.class, () -> Reply.ok(null));

        assertTrue(failure.getMessage().contains("use Reply.ok()"), failure.getMessage());
        assertThrows(NullPointerException.class, () -> Reply.error(null));
    }
}
