package dev.antiphon.processor.write.source;

import java.util.ArrayList;
import java.util.List;

/** Java source as text with brackets and string literals in it, looked at from outside of both. */
final class SourceText {
    private SourceText() {}

    /** The parts between separators that stand in no bracket, without the separators. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = find(text, separator, 0); at >= 0; at = find(text, separator, start)) {
            parts.add(text.substring(start, at));
            start = at + separator.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Where a text stands in no bracket, -1 where it does not. */
    static int find(String text, String wanted, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            if (depth == 0 && text.startsWith(wanted, i)) {
                return i;
            }
            char c = text.charAt(i);
            if (c == '"') {
                i = endOfLiteral(text, i);
            } else if (isOpening(text, i)) {
                depth++;
            } else if (isClosing(text, i)) {
                depth--;
            }
        }
        return -1;
    }

    /** Where the last parenthesis opens that stands in no other bracket, -1 where none does. */
    static int lastGroup(String text) {
        int last = -1;
        for (int at = find(text, "(", 0); at >= 0; at = find(text, "(", endOfGroup(text, at) + 1)) {
            last = at;
        }
        return last;
    }

    /** Where the parenthesis closes that opens at an index. */
    static int endOfGroup(String text, int opening) {
        return find(text, ")", opening + 1);
    }

    private static int endOfLiteral(String text, int quote) {
        int i = quote + 1;
        while (text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static boolean isOpening(String text, int i) {
        return "([{<".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isClosing(String text, int i) {
        boolean isArrow = text.charAt(i) == '>' && text.charAt(i - 1) == '-';
        return ")]}>".indexOf(text.charAt(i)) >= 0 && !isArrow;
    }
}
