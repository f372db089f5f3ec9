package dev.antiphon.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes are many, always the same, and have each annotation in each crossing. */
class ShapesTest {
    @Test
    void thereAreAFewHundredAndAlwaysTheSame() {
        assertTrue(shapes().count() >= 300, () -> "shapes: " + shapes().count());
        assertEquals(Shapes.groups(), Shapes.groups());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JsonProperty",
                "JsonAlias",
                "JsonIgnore",
                "JsonIgnoreProperties",
                "JsonInclude",
                "JsonNaming",
                "JsonFormat",
                "JsonCreator",
                "JsonValue",
                "JsonTypeInfo",
                "JsonSubTypes",
                "JsonTypeName",
                "JsonEnumDefaultValue",
                "JsonUnwrapped"
            })
    void anAnnotationIsInEachCrossing(String annotation) {
        List<Shape> with = shapes().filter(shape -> shape.annotations().contains(annotation))
                .toList();
        assertTrue(with.size() >= 5, with::toString);
        Set<Crossing> crossings = EnumSet.noneOf(Crossing.class);
        with.forEach(shape -> crossings.add(shape.crossing()));
        assertEquals(EnumSet.allOf(Crossing.class), crossings);
    }

    private static Stream<Shape> shapes() {
        return Shapes.groups().stream().flatMap(group -> group.shapes().stream());
    }
}
