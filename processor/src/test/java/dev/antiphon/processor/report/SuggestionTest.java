package dev.antiphon.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SuggestionTest {
    @Test
    void theNearestNameIsMeant() {
        assertEquals(Optional.of("roomId"), Suggestion.nearest("roomNo", List.of("userId", "roomId")));
        assertEquals(Optional.of("new_msg"), Suggestion.nearest("newMsg", List.of("typing", "new_msg")));
    }

    @Test
    void noNameIsMeantWhereNoneIsNear() {
        assertEquals(Optional.empty(), Suggestion.nearest("typing", List.of("new_msg", "history")));
        assertEquals(Optional.empty(), Suggestion.nearest("typing", List.of()));
    }

    @Test
    void ofNamesEquallyNearTheFirstInOrderIsMeant() {
        assertEquals(Optional.of("ab"), Suggestion.nearest("ax", List.of("az", "ab")));
    }
}
