package dev.antiphon.processor.write.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lays a comment out: on one line where it fits, else broken between words. */
final class JavadocLayout {
    /** An inline tag is one word, also where its text has braces. */
    private static final Pattern WORD = Pattern.compile("\\{@(?:[^{}]|\\{[^{}]*\\})*\\}\\S*|\\S+");

    private JavadocLayout() {}

    static String of(List<String> comment) {
        String indent = comment.get(0).substring(0, comment.get(0).indexOf('/'));
        if (comment.size() == 3) {
            String line = indent + "/** " + text(comment.get(1)) + " */";
            if (line.length() <= Line.WIDTH) {
                return line + "\n";
            }
        }
        StringBuilder laidOut = new StringBuilder(indent).append("/**\n");
        for (String line : comment.subList(1, comment.size() - 1)) {
            appendWrapped(laidOut, indent + " *", text(line));
        }
        return laidOut.append(indent).append(" */\n").toString();
    }

    private static String text(String line) {
        return line.strip().substring(1).strip();
    }

    private static void appendWrapped(StringBuilder laidOut, String start, String text) {
        int length = start.length();
        laidOut.append(start);
        for (String word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
            if (length + 1 + word.length() > Line.WIDTH) {
                laidOut.append('\n').append(start);
                length = start.length();
            }
            laidOut.append(' ').append(word);
            length += 1 + word.length();
        }
        laidOut.append('\n');
    }
}
