package dev.antiphon.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a document.
 *
 * @param rows the cells of each row below the header
 */
record MarkdownTable(List<List<String>> rows) {
    /** The one with a header. */
    static MarkdownTable of(String markdown, String header) {
        int at = markdown.indexOf("\n" + header + "\n");
        if (at < 0) {
            throw new IllegalArgumentException("no table with the header " + header);
        }
        Stream<String> lines = markdown.substring(at + 1).lines().takeWhile(line -> line.startsWith("|"));
        return new MarkdownTable(lines.skip(2).map(MarkdownTable::cells).toList());
    }

    /** A column without the marks of code. */
    List<String> column(int index) {
        return rows.stream().map(cells -> cells.get(index).replace("`", "")).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
    }
}
