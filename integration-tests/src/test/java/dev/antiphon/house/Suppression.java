package dev.antiphon.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A check that is silenced at one place.
 *
 * @param place file and line
 * @param text the line
 * @param reasoned whether a comment stands beside it, on its line or the one above
 */
record Suppression(String place, String text, boolean reasoned) {
    private static final Pattern IN_JAVA = Pattern.compile("(^|\\s)@SuppressWarnings\\(");
    private static final Pattern IN_POM =
            Pattern.compile("-Xep:\\w+:OFF|-XepExcludedPaths|-XepDisable|-XepAll\\w+AsWarnings|-Xlint:.*,-");

    static List<Suppression> inJava(Path source) throws IOException {
        return in(source, IN_JAVA, "//");
    }

    static List<Suppression> inPom(Path pom) throws IOException {
        return in(pom, IN_POM, "<!--");
    }

    private static List<Suppression> in(Path file, Pattern pattern, String comment) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Suppression> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                String above = i == 0 ? "" : lines.get(i - 1).strip();
                boolean reasoned = lines.get(i).contains(comment) || above.startsWith(comment) || above.endsWith("-->");
                found.add(new Suppression(
                        JavaSources.name(file) + ":" + (i + 1), lines.get(i).strip(), reasoned));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return place + " " + text;
    }
}
