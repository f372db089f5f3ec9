package dev.antiphon.codec;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What constraints ask of texts. Null meets each of them: that something must be there is asked apart. */
public final class TextConstraints {
    private TextConstraints() {}

    /**
     * Whether a text has a character that can be seen: one that is no whitespace, no space of Unicode's, and no control
     * character of ASCII's.
     *
     * @param text the text
     * @return whether it has
     */
    public static boolean isNotBlank(@Nullable String text) {
        return text == null || text.codePoints().anyMatch(TextConstraints::isVisible);
    }

    /**
     * Whether a pattern matches a text as a whole. Patterns may take very long for some texts, and clients choose the
     * texts: one that takes more than a bounded number of steps is taken not to match.
     *
     * @param text the text
     * @param pattern the pattern
     * @return whether it matches
     */
    public static boolean matches(@Nullable String text, Pattern pattern) {
        return text == null || BoundedMatch.of(text, pattern);
    }

    /**
     * Whether a text is an address of mail: a local part of at most 64 characters, {@code @}, and a domain of at most 255.
     * The local part is words between dots, of letters, digits and {@code !#$%&'*+/=?^_`{|}~-}, where a word may also be
     * in quotes; the domain is labels between dots, of letters, digits and inner hyphens, or an IP address in brackets.
     * Letters and digits are Unicode's. The empty text passes.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isEmail(@Nullable String text) {
        return text == null || text.isEmpty() || EmailAddress.isValid(text);
    }

    private static boolean isVisible(int character) {
        return character > ' ' && !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }
}
