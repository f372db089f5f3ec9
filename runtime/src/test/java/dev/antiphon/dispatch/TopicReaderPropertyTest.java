package dev.antiphon.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Read along any pattern, a topic matches where a naive reading, segment by segment, says so; with the same parts. */
class TopicReaderPropertyTest {
    /** Literal segments and {@code {}} for named ones; the rest may follow. */
    record Pattern(List<String> segments, boolean rest) {}

    @Provide
    Arbitrary<Pattern> patterns() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "ab", "", "{}", "{}")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as(Pattern::new);
    }

    @Provide
    Arbitrary<String> topics() {
        return Arbitraries.of("a", "b", "ab", "abc", "", "ä")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(segments -> String.join(":", segments));
    }

    @Property
    void agreesWithANaiveReading(@ForAll("patterns") Pattern pattern, @ForAll("topics") String topic) {
        assertEquals(naively(pattern, topic), read(pattern, topic), () -> pattern + " on \"" + topic + "\"");
    }

    /** The parts that are named, and the rest; null where it does not match. */
    private static List<String> read(Pattern pattern, String topic) {
        List<String> parts = new ArrayList<>();
        TopicReader reader = TopicReader.of(topic);
        for (int i = 0; i < pattern.segments().size(); i++) {
            if (i > 0) {
                reader.literal(":");
            }
            String segment = pattern.segments().get(i);
            if (segment.equals("{}")) {
                parts.add(reader.segment());
            } else {
                reader.literal(segment);
            }
        }
        if (pattern.rest()) {
            parts.add(reader.literal(":").rest());
        }
        return reader.matched() ? parts : null;
    }

    private static List<String> naively(Pattern pattern, String topic) {
        List<String> parts = new ArrayList<>();
        String[] segments = topic.split(":", -1);
        int wanted = pattern.segments().size();
        if (pattern.rest() ? segments.length <= wanted : segments.length != wanted) {
            return null;
        }
        for (int i = 0; i < wanted; i++) {
            String segment = pattern.segments().get(i);
            if (segment.equals("{}") && !segments[i].isEmpty()) {
                parts.add(segments[i]);
            } else if (!segment.equals(segments[i])) {
                return null;
            }
        }
        if (pattern.rest()) {
            parts.add(String.join(":", List.of(segments).subList(wanted, segments.length)));
        }
        return parts;
    }

    @Property
    void anIntIsReadWhereItIsCanonical(@ForAll int number) {
        TopicReader reader = TopicReader.of("n:" + number);

        assertEquals(number, reader.literal("n:").intSegment());
        assertEquals(true, reader.matched());
    }

    @Property
    void aLongIsReadWhereItIsCanonical(@ForAll long number) {
        TopicReader reader = TopicReader.of("n:" + number + ":x");

        assertEquals(number, reader.literal("n:").longSegment());
        assertEquals(true, reader.literal(":x").matched());
    }
}
