package dev.antiphon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NearestNameTest {
    @Property(tries = 200)
    void findsANameWithAnyLetterLeftOut(
            @ForAll @AlphaChars @StringLength(min = 3, max = 20) String name,
            @ForAll @IntRange(max = 19) int position) {
        String written =
                new StringBuilder(name).deleteCharAt(position % name.length()).toString();

        assertEquals(Optional.of(name), NearestName.to(written, List.of("a name that is far away from it", name)));
    }

    @Example
    void takesTheNearestAndOfThoseTheFirst() {
        assertEquals(Optional.of("ChatSocket"), NearestName.to("chatsocket", List.of("ChatSockets", "ChatSocket")));
        assertEquals(Optional.of("ab"), NearestName.to("a", List.of("az", "ab")));
    }

    @Example
    void findsNothingThatIsFar() {
        assertEquals(Optional.empty(), NearestName.to("x", List.of("ChatSocket")));
        assertEquals(Optional.empty(), NearestName.to("x", List.of()));
    }
}
