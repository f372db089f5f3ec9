package dev.antiphon.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.antiphon.equivalence.Shape.Meaning;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison finds bugs: each is put into a codec as it is generated, which is compiled and compared again. */
class PlantedBugsTest {
    private static final Shape SHAPE = new Shape(
            "Planted",
            "Planted",
            Map.of(
                    "Planted",
                    "record Planted(String name, int age, @Nullable String note, List<Long> scores, Optional<Integer> rank) {}"),
            Crossing.PLAIN,
            Meaning.SHARED);

    private static final ShapeGroup GROUP = new ShapeGroup("Planted", List.of(SHAPE));

    /** What a processor could do wrong. */
    enum Bug {
        A_RANGE_IS_OFF_BY_ONE("in.intValue()", "(int) Math.max(Integer.MIN_VALUE + 1L, in.longValue())"),
        A_LONG_IS_CUT("in.intValue()", "(int) in.longValue()"),
        THE_FIRST_OF_EQUAL_NAMES_COUNTS("name = in.string();", "name = name == null ? in.string() : name;"),
        WHAT_IS_REQUIRED_MAY_BE_MISSING("in.require(\"age\", hasAge);", ""),
        WHAT_MAY_BE_NULL_IS_LEFT_OUT(
                "out.string(NOTE, value.note());", "if (value.note() != null) { out.string(NOTE, value.note()); }"),
        A_MEMBER_IS_CALLED_OTHERWISE("JsonName.of(\"rank\")", "JsonName.of(\"Rank\")"),
        A_LIST_MAY_HOLD_NULLS("in.list(JsonScalars.LONG)", "in.listWithNulls(JsonScalars.LONG)"),
        MEMBERS_ARE_SWAPPED("note = in.string();", "name = in.string();");

        private final String right;
        private final String wrong;

        Bug(String right, String wrong) {
            this.right = right;
            this.wrong = wrong;
        }
    }

    @Test
    void theCodecIsRightAsItIs() {
        compare(compiled());
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedBugIsFound(Bug bug) throws IOException {
        Program program = compiled();
        String source = program.generated(GROUP.payloads());
        String wrong = source.replace(bug.right, bug.wrong);
        assertNotEquals(source, wrong, "there is no place for the bug in\n" + source);
        Program planted = program.with("planted-" + bug.ordinal(), GROUP.payloads(), wrong);
        assertThrows(Difference.class, () -> compare(planted));
    }

    private static Program compiled() {
        Program program = Program.of("planted", GROUP.sources());
        assertEquals(List.of(), program.told());
        return program;
    }

    private static void compare(Program program) {
        Subject subject =
                Subjects.of(List.of(GROUP), program).byGroup().get(GROUP).get(0);
        Comparison comparison = new Comparison(subject, new Tally());
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            comparison.value(random);
            comparison.documents(random, 5);
        }
    }
}
