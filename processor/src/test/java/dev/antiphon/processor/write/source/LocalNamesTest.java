package dev.antiphon.processor.write.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocalNamesTest {
    @Test
    void aNameIsGivenAwayOnce() {
        LocalNames free = LocalNames.besides("topic");

        assertEquals("room", free.take("room"));
        assertEquals("room2", free.take("room"));
        assertEquals("room3", free.take("room"));
        assertEquals("topic2", free.take("topic"));
    }

    @Test
    void aKeywordIsNoName() {
        assertEquals("default2", LocalNames.besides().take("default"));
    }

    @ParameterizedTest
    @CsvSource({"newMsg,NEW_MSG", "NewMsg,NEW_MSG", "HTTPError,HTTP_ERROR", "Page2Item,PAGE2_ITEM", "x,X"})
    void constantsAreSpelledAsConstantsAre(String name, String constant) {
        assertEquals(constant, LocalNames.constant(name));
    }
}
