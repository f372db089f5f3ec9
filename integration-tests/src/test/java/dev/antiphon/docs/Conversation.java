package dev.antiphon.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as a document shows it, in a block of text with arrows: a line for each thing that a client does or
 * receives.
 *
 * <pre>
 *  A opens /socket/websocket?vsn=2.0.0     a connection; a client that does not say so opens one like this
 *  A → ["1","1","lobby","phx_join",{}]     what it sends; of one client alone the name may be left out
 *  A ← binary 02 05 "lobby" FF             what it receives next
 *  A ← refused 403                         instead of a connection
 *  A ← closed 1003 not a message           the end of it
 * </pre>
 *
 * @param name its line, and the heading above it
 * @param lines its lines
 */
record Conversation(String name, List<Line> lines) {
    private static final Pattern LINE = Pattern.compile("(?:([A-Z]) )?(opens|→|←) (.*)");

    /** What a client does. */
    enum Verb {
        OPENS,
        SENDS,
        RECEIVES
    }

    /**
     * One line.
     *
     * @param client its name
     * @param verb what it does
     * @param what the target that it opens, or the frame
     */
    record Line(String client, Verb verb, String what) {
        static Line parse(String text) {
            Matcher line = LINE.matcher(text);
            if (!line.matches()) {
                throw new IllegalArgumentException(
                        "in a conversation each line opens, sends (→) or receives (←): " + text);
            }
            Verb verb = switch (line.group(2)) {
                case "opens" -> Verb.OPENS;
                case "→" -> Verb.SENDS;
                default -> Verb.RECEIVES;
            };
            return new Line(line.group(1) == null ? "A" : line.group(1), verb, line.group(3));
        }
    }

    /** Those of a document. */
    static List<Conversation> in(Document document) {
        return document.blocks().stream()
                .filter(block -> block.language().equals("text") && block.text().matches("(?s).*[→←].*"))
                .map(block -> new Conversation(
                        "line " + block.line() + ": " + heading(document, block),
                        block.text().lines().map(Line::parse).toList()))
                .toList();
    }

    private static String heading(Document document, Block block) {
        return document.prose().subList(0, block.line()).stream()
                .filter(line -> line.startsWith("#"))
                .reduce("", (before, line) -> line.replaceFirst("#+ ", ""));
    }
}
