package dev.antiphon.docs;

import java.util.Arrays;
import java.util.List;

/**
 * A table of a document.
 *
 * @param rows the cells of each row below the header
 */
record MarkdownTable(List<List<String>> rows) {
    /** The one with a header. */
    static MarkdownTable of(Document document, String header) {
        List<String> lines = document.prose();
        int at = lines.indexOf(header);
        if (at < 0) {
            throw new IllegalArgumentException(document.path() + " has no table with the header " + header);
        }
        return new MarkdownTable(lines.subList(at + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(MarkdownTable::cells)
                .toList());
    }

    /** A column without the marks of code. */
    List<String> column(int index) {
        return rows.stream().map(cells -> cells.get(index).replace("`", "")).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
    }
}
