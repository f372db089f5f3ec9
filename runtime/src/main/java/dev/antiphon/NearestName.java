package dev.antiphon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was likely meant, by the number of letters between it and what was written. */
final class NearestName {
    private NearestName() {}

    /** The nearest of some names, empty where none has half of the letters. */
    static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> 2 * edits(written, name) <= Math.max(written.length(), name.length()))
                .min(Comparator.comparingInt((String name) -> edits(written, name))
                        .thenComparing(name -> name));
    }

    /** The letters to change, to add and to take away, case aside. */
    private static int edits(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                } else {
                    int changed = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                    edits[i][j] = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                }
            }
        }
        return edits[from.length()][to.length()];
    }
}
