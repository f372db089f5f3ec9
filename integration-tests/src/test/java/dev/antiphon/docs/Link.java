package dev.antiphon.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link within the repository.
 *
 * @param line the number of its line, from 1
 * @param path where it leads, relative to its document's folder or, with a slash in front, to the root; empty for the
 *     document itself
 * @param anchor the heading there, empty for none
 */
record Link(int line, String path, String anchor) {
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern TARGET =
            Pattern.compile("\\]\\(\\s*<?([^)>\\s]+)|^ {0,3}\\[[^\\]]+\\]:\\s+<?(\\S+?)>?(?:\\s|$)");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern ID = Pattern.compile("<a\\s+(?:id|name)=\"([^\"]+)\"");

    /** Those of a document, without those to other sites. */
    static List<Link> in(Document document) {
        List<Link> links = new ArrayList<>();
        List<String> prose = document.prose();
        for (int at = 0; at < prose.size(); at++) {
            int line = at + 1;
            TARGET.matcher(CODE.matcher(prose.get(at)).replaceAll("`code`"))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(target -> !SCHEME.matcher(target).matches())
                    .map(target -> of(line, target))
                    .forEach(links::add);
        }
        return links;
    }

    private static Link of(int line, String target) {
        String[] parts = target.split("#", 2);
        return new Link(line, parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** The file or folder that it leads to, from the repository's root on. */
    Path target(Path document) {
        if (path.isEmpty()) {
            return document;
        }
        return path.startsWith("/")
                ? Path.of(path.substring(1))
                : document.resolveSibling(path).normalize();
    }

    /** Where it stands. */
    String at(Document document) {
        return document.path() + ":" + line + ":";
    }

    /** What can be linked to in a document: its headings, as GitHub names them, and its named anchors. */
    static Set<String> anchors(Document document) {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : document.prose()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String slug = slug(heading.group(1));
                int times = seen.merge(slug, 1, Integer::sum);
                anchors.add(times == 1 ? slug : slug + "-" + (times - 1));
            }
            ids(line).forEach(anchors::add);
        }
        return anchors;
    }

    private static Stream<String> ids(String line) {
        return ID.matcher(line).results().map(found -> found.group(1));
    }

    private static String slug(String heading) {
        return heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                .replace(' ', '-');
    }
}
