package dev.antiphon.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.processor.model.TopicPattern.Literal;
import dev.antiphon.processor.model.TopicPattern.Part;
import dev.antiphon.processor.model.TopicPattern.Rest;
import dev.antiphon.processor.model.TopicPattern.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicPatternTest {
    @Test
    void literalsKeepTheirColons() {
        assertEquals(
                List.of(new Literal("org:"), new Segment("org"), new Literal(":room:"), new Segment("room")),
                TopicPattern.parse("org:{org}:room:{room}").parts());
    }

    @Test
    void aTrailingStarIsTheRest() {
        assertEquals(
                List.of(new Literal("room:"), new Rest()),
                TopicPattern.parse("room:*").parts());
        assertEquals(
                List.of(new Literal("room"), new Rest()),
                TopicPattern.parse("room*").parts());
        assertEquals(List.of(new Rest()), TopicPattern.parse("*").parts());
    }

    @Property
    void readingNeverFailsAndLosesNothing(@ForAll("texts") String text) {
        TopicPattern pattern = TopicPattern.parse(text);

        assertEquals(
                text, pattern.parts().stream().map(TopicPatternTest::written).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                 | is empty",
                "room:{}            | has a parameter without a name",
                "room:{a}-{b}       | has braces that are not around a whole segment",
                "room:{id           | has braces that are not around a whole segment",
                "room:*:x           | has a * before its end",
                "room:{my-id}       | has a parameter {my-id}, which is not a Java name",
                "room:{class}       | has a parameter {class}, which is not a Java name",
                "{a}:{a}            | has {a} twice",
            })
    void saysWhatIsWrong(String pattern, String problem) {
        assertEquals(Optional.of(problem), TopicPattern.parse(pattern).problem());
    }

    @ParameterizedTest
    @CsvSource({"lobby", "room:{roomId}", "org:{org}:room:{room}", "room:*", "*", "{a}", "{a}:{b}:*", "a::b", "lobby:"})
    void findsNothingWrongWithGoodOnes(String pattern) {
        assertEquals(Optional.empty(), TopicPattern.parse(pattern).problem());
    }

    @Test
    void theMostSpecificComesFirst() {
        List<TopicPattern> ordered = Stream.of(
                        "room:vip",
                        "lobby",
                        "room:vip:{id}",
                        "room:{id}",
                        "room:{id}:log",
                        "{a}:log",
                        "{a}:{b}",
                        "room:vip:*",
                        "room:*",
                        "*")
                .map(TopicPattern::parse)
                .toList();
        List<TopicPattern> sorted = new ArrayList<>(ordered);
        Collections.shuffle(sorted, new Random(3));

        sorted.sort(TopicPattern.MOST_SPECIFIC_FIRST);

        assertEquals(ordered, sorted);
    }

    @Test
    void patternsThatDifferOnlyInNamesMatchTheSameTopics() {
        TopicPattern pattern = TopicPattern.parse("room:{id}:{page}");

        assertTrue(pattern.matchesSameTopicsAs(TopicPattern.parse("room:{room}:{number}")));
        assertFalse(pattern.matchesSameTopicsAs(TopicPattern.parse("room:{id}:*")));
        assertFalse(pattern.matchesSameTopicsAs(TopicPattern.parse("room:{id}:page")));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab:{}*-").ofMaxLength(12);
    }

    private static String written(Part part) {
        if (part instanceof Literal literal) {
            return literal.text();
        }
        return part instanceof Segment segment ? "{" + segment.name() + "}" : "*";
    }
}
