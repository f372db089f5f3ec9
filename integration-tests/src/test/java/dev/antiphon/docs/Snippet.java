package dev.antiphon.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of a source that a document shows: a region between {@code @start region="name"} and {@code @end}, the markers
 * of JEP 413, or a whole file.
 *
 * @param file the source, from the repository's root on
 * @param region the region's name, empty for the whole file
 */
record Snippet(Path file, String region) {
    private static final Pattern MARKER = Pattern.compile("\\s*(?://|#|<!--|/\\*)\\s*@(start|end)\\b([^>*]*).*");
    private static final Pattern NAME = Pattern.compile("region=\"?([\\w-]+)\"?");
    private static final Pattern HEADER = Pattern.compile("(?s)\\A.*^(?:package|import) [^\n]*\n", Pattern.MULTILINE);
    private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"\"\"\n(.*?)\"\"\"");

    /** Reads what a document's comment says: {@code path} or {@code path#region}. */
    static Snippet of(String reference) {
        int hash = reference.indexOf('#');
        return hash < 0
                ? new Snippet(Path.of(reference), "")
                : new Snippet(Path.of(reference.substring(0, hash)), reference.substring(hash + 1));
    }

    /** The file and the region, for people. */
    String name() {
        return file.getFileName() + (region.isEmpty() ? "" : "#" + region);
    }

    /** The test classes that run it: the file itself, or those beside it. */
    List<String> tests() throws IOException {
        if (!Files.exists(Repository.ROOT.resolve(file))) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(Repository.ROOT.resolve(file).getParent())) {
            return beside.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .filter(name -> !file.toString().endsWith("Test.java") || file.endsWith(name))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    /** What a block in a language shows of it: code, or of a Java source in a block of another language its text block. */
    String text(String language) throws IOException {
        boolean java = file.toString().endsWith(".java");
        String code = code(java);
        return java && !language.equals("java") ? textBlock(code) : code;
    }

    private String code(boolean java) throws IOException {
        Path source = Repository.ROOT.resolve(file);
        if (!Files.isRegularFile(source)) {
            throw new AssertionError("there is no file " + file);
        }
        if (!region.isEmpty()) {
            return trimmed(region(Files.readAllLines(source)));
        }
        String whole = trimmed(withoutMarkers(Files.readAllLines(source)));
        return java ? HEADER.matcher(whole).replaceFirst("").strip() : whole;
    }

    private List<String> region(List<String> lines) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        for (String line : lines) {
            Matcher marker = MARKER.matcher(line);
            if (!marker.matches()) {
                if (depth > 0) {
                    found.add(line);
                }
            } else if (marker.group(1).equals("start")) {
                depth += depth > 0 || named(marker) ? 1 : 0;
            } else if (depth > 0 && --depth == 0) {
                return found;
            }
        }
        throw new AssertionError(
                depth > 0
                        ? "the region " + region + " of " + file + " has no // @end"
                        : file + " has no region " + region + "; put // @start region=\"" + region
                                + "\" and // @end around it");
    }

    private boolean named(Matcher marker) {
        Matcher name = NAME.matcher(marker.group(2));
        return name.find() && name.group(1).equals(region);
    }

    private static List<String> withoutMarkers(List<String> lines) {
        return lines.stream().filter(line -> !MARKER.matcher(line).matches()).toList();
    }

    /** A blank last line would count as one without indentation. */
    private static String trimmed(List<String> lines) {
        String text =
                String.join("\n", lines).replaceAll("\\A(?:[ \t]*\n)+", "").stripTrailing();
        return text.stripIndent();
    }

    private String textBlock(String code) {
        Matcher block = TEXT_BLOCK.matcher(code);
        if (!block.find()) {
            throw new AssertionError("there is no text block in " + file + "#" + region
                    + "; a block that is not Java shows one of a Java source");
        }
        return block.group(1).stripIndent().translateEscapes().stripTrailing();
    }
}
