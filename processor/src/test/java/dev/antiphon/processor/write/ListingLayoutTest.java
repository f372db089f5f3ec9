package dev.antiphon.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.processor.write.ListingLayout.Row;
import dev.antiphon.processor.write.ListingLayout.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class ListingLayoutTest {
    @Example
    void columnsAreAsWideAsWhatStandsInThem() {
        List<Section> sections = List.of(
                new Section("room:{id}", "RoomChannel  int id", List.of(new Row("join", "", "-", List.of("ok")))),
                new Section("é", "E", List.of(new Row("broadcast", "𝄞", "Long", List.of()))));

        assertEquals("""
                room:{id}       RoomChannel  int id
                  join          -     ok

                é               E
                  broadcast  𝄞  Long
                """, ListingLayout.of(sections));
    }

    @Example
    void whatIsTooWideForAColumnHasItsLineToItself() {
        String wide = "x".repeat(40);
        List<Section> sections = List.of(new Section(
                wide,
                "C",
                List.of(new Row("in", wide, wide, List.of("ok")), new Row("out", "event", "Type", List.of("seen")))));

        assertEquals("""
                %1$s
                              C
                  in   %1$s
                              %1$s
                                    ok
                  out  event  Type  seen
                """.formatted(wide), ListingLayout.of(sections));
    }

    @Property(tries = 200)
    void notesAreBrokenBetweenPieces(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 60) Integer> lengths) {
        List<String> notes = IntStream.range(0, lengths.size())
                .mapToObj(i -> String.valueOf((char) ('a' + i)).repeat(lengths.get(i)))
                .toList();

        String text = ListingLayout.of(List.of(new Section("t", "C", List.of(new Row("in", "event", "Type", notes)))));

        List<String> lines = text.lines().skip(1).toList();
        assertTrue(lines.stream().allMatch(line -> line.length() <= 120), text);
        assertEquals(
                "in event Type " + String.join(" ", notes),
                lines.stream()
                        .map(String::strip)
                        .collect(Collectors.joining(" "))
                        .replaceAll(" +", " "));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.matches(" {19}\\S.*")), text);
    }
}
