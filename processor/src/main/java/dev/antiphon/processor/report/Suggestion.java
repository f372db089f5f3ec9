package dev.antiphon.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was likely meant. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The nearest of some names.
     *
     * @param written what was written
     * @param names what there is
     * @return the name with the fewest edits, empty where none is near
     */
    public static Optional<String> nearest(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> edits(written, name) <= Math.max(written.length(), name.length()) / 2)
                .min(Comparator.comparingInt((String name) -> edits(written, name))
                        .thenComparing(name -> name));
    }

    /** Levenshtein's distance, case aside. */
    private static int edits(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
