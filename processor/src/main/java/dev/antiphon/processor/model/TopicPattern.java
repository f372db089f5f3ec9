package dev.antiphon.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The topics of a channel, as {@code @Channel} writes them. Reading never fails: {@link #problem} says what is wrong with
 * a pattern, so that the rest of its class can be judged in the same run.
 *
 * @param text the pattern as written
 * @param parts what it is made of, from left to right; literals keep their colons
 */
public record TopicPattern(String text, List<Part> parts) {
    /** Exact topics before parameters before {@code *}; then the longest literal prefix, then literals before parameters. */
    public static final Comparator<TopicPattern> MOST_SPECIFIC_FIRST = Comparator.comparing(TopicPattern::openness)
            .thenComparing(pattern -> -pattern.literalPrefix().length())
            .thenComparing(TopicPattern::shape)
            .thenComparing(TopicPattern::text);

    /** A piece of a pattern. */
    public sealed interface Part {}

    /**
     * Text that a topic has literally.
     *
     * @param text the text, colons included
     */
    public record Literal(String text) implements Part {}

    /**
     * A parameter: one segment, not empty.
     *
     * @param name the name between the braces
     */
    public record Segment(String name) implements Part {}

    /** The trailing {@code *}: what is left, which may be nothing. */
    public record Rest() implements Part {}

    /**
     * Reads a pattern.
     *
     * @param text the pattern as written
     * @return what it says
     */
    public static TopicPattern parse(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        String[] segments = text.split(":", -1);
        for (int i = 0; i < segments.length; i++) {
            literal.append(i == 0 ? "" : ":");
            String segment = segments[i];
            boolean last = i == segments.length - 1;
            if (segment.length() > 2 && segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1) {
                endLiteral(literal, parts);
                parts.add(new Segment(segment.substring(1, segment.length() - 1)));
            } else if (last && segment.endsWith("*")) {
                literal.append(segment, 0, segment.length() - 1);
                endLiteral(literal, parts);
                parts.add(new Rest());
            } else {
                literal.append(segment);
            }
        }
        endLiteral(literal, parts);
        return new TopicPattern(text, List.copyOf(parts));
    }

    private static void endLiteral(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /**
     * What is wrong with it.
     *
     * @return a clause that completes "the pattern …", empty for a good pattern
     */
    public Optional<String> problem() {
        return PatternProblem.of(this);
    }

    /**
     * The names between braces.
     *
     * @return the names from left to right
     */
    public List<String> names() {
        return parts.stream()
                .filter(Segment.class::isInstance)
                .map(part -> ((Segment) part).name())
                .toList();
    }

    /**
     * Whether it ends in {@code *}.
     *
     * @return whether a topic's rest is taken
     */
    public boolean hasRest() {
        return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Rest;
    }

    /**
     * Whether one topic alone matches.
     *
     * @return whether it has neither parameters nor {@code *}
     */
    public boolean isExact() {
        return parts.stream().allMatch(Literal.class::isInstance);
    }

    /**
     * The text that every matching topic starts with.
     *
     * @return the first literal, empty where a parameter or {@code *} comes first
     */
    public String literalPrefix() {
        return !parts.isEmpty() && parts.get(0) instanceof Literal literal ? literal.text() : "";
    }

    /**
     * Whether two patterns match the same topics, by whatever names and types.
     *
     * @param other the other pattern
     * @return whether only the names of their parameters differ
     */
    public boolean matchesSameTopicsAs(TopicPattern other) {
        return shape().equals(other.shape());
    }

    private int openness() {
        return isExact() ? 0 : hasRest() ? 2 : 1;
    }

    /** The pattern without its names. In the order of texts, parameters come behind every literal, {@code *} last. */
    private String shape() {
        return parts.stream()
                .map(part -> part instanceof Literal literal
                        ? literal.text()
                        : part instanceof Segment ? "\uFFFE" : "\uFFFF")
                .collect(Collectors.joining());
    }
}
