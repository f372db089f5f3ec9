package dev.antiphon.codec;

import java.util.regex.Pattern;

/** The form of an address of mail, judged without a regular expression over the whole: in time linear in its length. */
final class EmailAddress {
    private static final int LOCAL_PART = 64;
    private static final int DOMAIN = 255;
    private static final int LABEL = 63;
    private static final String SIGNS = "!#$%&'*+/=?^_`{|}~-";
    private static final String QUOTED_SIGNS = SIGNS + ".(),<>[]:; @";

    /** Digits in four groups, or what IPv6 is written with: that an address exists is not asked of the domain either. */
    private static final Pattern IP_ADDRESS =
            Pattern.compile("\\[(?:\\d{1,3}(?:\\.\\d{1,3}){3}|IPv6:[0-9a-fA-F:.]{2,45})]");

    private EmailAddress() {}

    static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && isLocalPart(text.substring(0, at)) && isDomain(text.substring(at + 1));
    }

    private static boolean isLocalPart(String text) {
        if (text.length() > LOCAL_PART) {
            return false;
        }
        int end = endOfWord(text, 0);
        while (end > 0 && end < text.length() && text.charAt(end) == '.') {
            end = endOfWord(text, end + 1);
        }
        return end == text.length();
    }

    /** The end of a word, plain or in quotes; -1 where there is none. */
    private static int endOfWord(String text, int start) {
        if (start < text.length() && text.charAt(start) == '"') {
            return endOfQuotes(text, start + 1);
        }
        int end = start;
        while (end < text.length() && isOf(SIGNS, text.charAt(end))) {
            end++;
        }
        return end == start ? -1 : end;
    }

    private static int endOfQuotes(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escapes = text.charAt(at) == '\\' && at + 1 < text.length() && isQuoteOrSlash(text.charAt(at + 1));
            if (!escapes && !isOf(QUOTED_SIGNS, text.charAt(at))) {
                return -1;
            }
            at += escapes ? 2 : 1;
        }
        return at < text.length() && at > start ? at + 1 : -1;
    }

    private static boolean isDomain(String text) {
        if (text.length() > DOMAIN) {
            return false;
        }
        if (text.startsWith("[")) {
            return IP_ADDRESS.matcher(text).matches();
        }
        for (String label : text.split("\\.", -1)) {
            if (!isLabel(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LABEL
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-'
                && label.chars().allMatch(c -> isOf("-", c));
    }

    /** Beyond ASCII all are taken for letters, halves of surrogate pairs too. */
    private static boolean isOf(String signs, int c) {
        boolean isLetterOrDigit = c >= 0x80 || Character.isLetterOrDigit(c);
        return isLetterOrDigit || signs.indexOf(c) >= 0;
    }

    private static boolean isQuoteOrSlash(char c) {
        return c == '"' || c == '\\';
    }
}
