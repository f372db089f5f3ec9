package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {
    /** Tries each way to share the letters out, of which there are more with each one. */
    private static final Pattern SLOW = Pattern.compile("(a|aa)+b");

    @Test
    void nullMeetsEach() {
        assertTrue(TextConstraints.isNotBlank(null));
        assertTrue(TextConstraints.isEmail(null));
        assertTrue(TextConstraints.matches(null, SLOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u0000", "\u00a0", "\u2003", "\u3000 \u2028"})
    void whatNobodySeesIsBlank(String text) {
        assertFalse(TextConstraints.isNotBlank(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "\ud83d\ude00", "-", "\u200ba"})
    void whatIsSeenIsNot(String text) {
        assertTrue(TextConstraints.isNotBlank(text));
    }

    @Test
    void aPatternIsForTheWholeText() {
        assertTrue(TextConstraints.matches("aab", SLOW));
        assertFalse(TextConstraints.matches("aabc", SLOW));
    }

    @Test
    void aSearchWithoutEndIsEnded() {
        assertFalse(TextConstraints.matches("a".repeat(100), SLOW));
    }

    @Test
    void aSearchThatIsTooDeepIsEnded() {
        assertFalse(TextConstraints.matches("ab".repeat(400_000), Pattern.compile("(a|b)*")));
    }

    @Test
    void aLongTextIsSearched() {
        assertTrue(TextConstraints.matches("ab".repeat(500_000), Pattern.compile("[ab]*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada@example.org",
                "ada@localhost",
                "ada.b+c@sub.example.org",
                "\"ada b\"@example.org",
                "ada.\"b\\\"c\".d@example.org",
                "jürgen@müller.example",
                "ada@[127.0.0.1]",
                "ada@[IPv6:2001:db8::1]"
            })
    void addresses(String text) {
        assertTrue(TextConstraints.isEmail(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@example.org",
                "ada@",
                "ada@@example.org",
                ".ada@example.org",
                "ada.@example.org",
                "a..da@example.org",
                "ada@-example.org",
                "ada@example-.org",
                "ada@exam_ple.org",
                "ada@example..org",
                "ada@example.org.",
                "ada b@example.org",
                "\"ada@example.org",
                "\"\"@example.org",
                "ada@[127.0.0]"
            })
    void noAddresses(String text) {
        assertFalse(TextConstraints.isEmail(text));
    }

    @Test
    void itsPartsAreOfBoundedLength() {
        assertTrue(TextConstraints.isEmail("a".repeat(64) + "@example.org"));
        assertFalse(TextConstraints.isEmail("a".repeat(65) + "@example.org"));
        assertTrue(TextConstraints.isEmail("a@" + "b".repeat(63) + ".org"));
        assertFalse(TextConstraints.isEmail("a@" + "b".repeat(64) + ".org"));
        assertTrue(TextConstraints.isEmail("a@" + "bcd.".repeat(63) + "org"));
        assertFalse(TextConstraints.isEmail("a@" + "bcd.".repeat(63) + "orga"));
    }
}
