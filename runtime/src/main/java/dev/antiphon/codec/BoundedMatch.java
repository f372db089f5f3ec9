package dev.antiphon.codec;

import java.util.regex.Pattern;

/** A text that counts how often a pattern looks at it, and ends the search where that is too often. */
final class BoundedMatch implements CharSequence {
    private static final int LOOKS = 1_000_000;
    private static final int LOOKS_PER_CHARACTER = 20;

    private final String text;
    private long left;

    private BoundedMatch(String text) {
        this.text = text;
        this.left = LOOKS + (long) LOOKS_PER_CHARACTER * text.length();
    }

    /** Whether a pattern matches the whole of a text, found within the bound and the thread's stack. */
    static boolean of(String text, Pattern pattern) {
        try {
            return pattern.matcher(new BoundedMatch(text)).matches();
        } catch (TooManyLooks | StackOverflowError e) {
            return false; // repeated groups recurse, once for each repetition
        }
    }

    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
