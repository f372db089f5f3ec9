package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SizeConstraintsTest {
    @Test
    void boundsAreInclusive() {
        assertFalse(SizeConstraints.hasSize("a", 2, 3));
        assertTrue(SizeConstraints.hasSize("ab", 2, 3));
        assertTrue(SizeConstraints.hasSize("abc", 2, 3));
        assertFalse(SizeConstraints.hasSize("abcd", 2, 3));
    }

    @Test
    void textIsCountedInUnits() {
        assertTrue(SizeConstraints.hasSize("\ud83d\ude00", 2, 2));
    }

    @Test
    void everythingThatHoldsSomethingIsCounted() {
        assertTrue(SizeConstraints.hasSize(List.of(1), 1, 1));
        assertFalse(SizeConstraints.hasSize(List.of(1, 2), 1, 1));
        assertTrue(SizeConstraints.hasSize(Map.of(1, 2), 1, 1));
        assertFalse(SizeConstraints.hasSize(Map.of(), 1, 1));
        assertTrue(SizeConstraints.hasSize(new String[1], 1, 1));
        assertFalse(SizeConstraints.hasSize(new String[2], 1, 1));
        assertTrue(SizeConstraints.hasSize(new byte[1], 1, 1));
        assertFalse(SizeConstraints.hasSize(new byte[0], 1, 1));
    }

    @Test
    void whatHoldsNothingIsEmpty() {
        assertFalse(SizeConstraints.isNotEmpty(""));
        assertTrue(SizeConstraints.isNotEmpty(" "));
        assertFalse(SizeConstraints.isNotEmpty(List.of()));
        assertTrue(SizeConstraints.isNotEmpty(List.of(1)));
        assertFalse(SizeConstraints.isNotEmpty(Map.of()));
        assertTrue(SizeConstraints.isNotEmpty(Map.of(1, 2)));
        assertFalse(SizeConstraints.isNotEmpty(new String[0]));
        assertTrue(SizeConstraints.isNotEmpty(new String[1]));
        assertFalse(SizeConstraints.isNotEmpty(new byte[0]));
        assertTrue(SizeConstraints.isNotEmpty(new byte[1]));
    }

    @Test
    void nullMeetsEach() {
        assertTrue(SizeConstraints.hasSize((String) null, 1, 1));
        assertTrue(SizeConstraints.hasSize((byte[]) null, 1, 1));
        assertTrue(SizeConstraints.isNotEmpty((Map<?, ?>) null));
        assertTrue(SizeConstraints.isNotEmpty((Object[]) null));
    }
}
