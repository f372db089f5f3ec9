package dev.antiphon.processor.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a listing out in columns, each as wide as what stands in it. What is too wide for a column has its line to itself:
 * the rest of its row goes on below.
 */
final class ListingLayout {
    private static final int WIDTH = 120;
    private static final int WIDEST_COLUMN = 36;
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final int nameAt;
    private final int payloadAt;
    private final int notesAt;

    /**
     * Rows under a heading.
     *
     * @param pattern a path or a topic pattern
     * @param type the class behind it, with what else there is to say of it
     * @param rows what belongs to it
     */
    record Section(String pattern, String type, List<Row> rows) {}

    /**
     * A row.
     *
     * @param kind what it is
     * @param name an event's name, empty where there is none
     * @param payload its type
     * @param notes what else there is to say, in pieces between which a line may be broken
     */
    record Row(String kind, String name, String payload, List<String> notes) {}

    private ListingLayout(List<Section> sections) {
        List<Row> rows =
                sections.stream().flatMap(section -> section.rows().stream()).toList();
        int patterns = widest(sections.stream().map(Section::pattern));
        nameAt = INDENT.length() + widest(rows.stream().map(Row::kind)) + GAP.length();
        payloadAt = Math.max(patterns, nameAt + widest(rows.stream().map(Row::name))) + GAP.length();
        notesAt = payloadAt + widest(rows.stream().map(Row::payload)) + GAP.length();
    }

    static String of(List<Section> sections) {
        ListingLayout layout = new ListingLayout(sections);
        return sections.stream().map(layout::section).collect(Collectors.joining("\n"));
    }

    private static int widest(Stream<String> cells) {
        return cells.mapToInt(ListingLayout::width)
                .filter(width -> width <= WIDEST_COLUMN)
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private String section(Section section) {
        StringBuilder text = new StringBuilder();
        new Cursor(text)
                .put(0, section.pattern())
                .put(payloadAt, section.type())
                .end();
        for (Row row : section.rows()) {
            Cursor line = new Cursor(text)
                    .put(INDENT.length(), row.kind())
                    .put(nameAt, row.name())
                    .put(payloadAt, row.payload());
            row.notes().forEach(line::note);
            line.end();
        }
        return text.toString();
    }

    /** Where on a line the next cell goes. */
    private final class Cursor {
        private final StringBuilder text;
        private int column;
        private boolean noted;

        Cursor(StringBuilder text) {
            this.text = text;
        }

        Cursor put(int at, String cell) {
            if (cell.isEmpty()) {
                return this;
            }
            boolean taken = column > 0 && column + GAP.length() > at;
            if (taken) {
                end();
            }
            text.append(" ".repeat(at - column)).append(cell);
            column = at + width(cell);
            return this;
        }

        /** Beside the note before, where there is room. */
        void note(String note) {
            if (noted && column + 1 + width(note) <= WIDTH) {
                text.append(' ').append(note);
                column += 1 + width(note);
            } else {
                put(notesAt, note);
                noted = true;
            }
        }

        void end() {
            text.append('\n');
            column = 0;
            noted = false;
        }
    }
}
