package dev.antiphon.processor.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.model.TopicPattern.Literal;
import dev.antiphon.processor.model.TopicPattern.Segment;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Why {@link RouteCheck} only looks for patterns that match the same topics: no other can be shadowed. */
final class ShadowingTest {
    /** Enough texts to tell any two of the patterns apart, some of which no pattern has. */
    private static final List<String> SEGMENTS = List.of("", "a", "b", "ab", "c");

    private static final List<String> TOPICS = Stream.iterate(
                    SEGMENTS,
                    topics -> topics.stream()
                            .flatMap(topic -> SEGMENTS.stream().map(segment -> topic + ":" + segment))
                            .toList())
            .limit(4)
            .flatMap(List::stream)
            .toList();

    @Provide
    static Arbitrary<TopicPattern> patterns() {
        Arbitrary<List<String>> segments =
                Arbitraries.of("a", "b", "ab", "{x}").list().ofMinSize(0).ofMaxSize(2);
        return Combinators.combine(segments, Arbitraries.of("a", "{y}", "*", "a*", "b*"))
                .as((first, last) -> String.join(
                        ":", Stream.concat(first.stream(), Stream.of(last)).toList()))
                .map(text -> text.replaceFirst("\\{x}(.*)\\{x}", "{x}$1{z}"))
                .map(TopicPattern::parse);
    }

    @Property
    void aPatternThatIsTriedFirstLeavesTopicsForTheNext(
            @ForAll("patterns") TopicPattern first, @ForAll("patterns") TopicPattern second) {
        Assume.that(TopicPattern.MOST_SPECIFIC_FIRST.compare(first, second) < 0);
        Assume.that(!first.matchesSameTopicsAs(second));

        Predicate<String> left = naive(first).negate();
        assertTrue(
                TOPICS.stream().filter(naive(second)).anyMatch(left),
                () -> first.text() + " takes all that " + second.text() + " matches");
    }

    private static Predicate<String> naive(TopicPattern pattern) {
        return Pattern.compile(pattern.parts().stream()
                        .map(part -> part instanceof Literal literal
                                ? Pattern.quote(literal.text())
                                : part instanceof Segment ? "[^:]+" : ".*")
                        .collect(Collectors.joining()))
                .asMatchPredicate();
    }
}
