package dev.antiphon.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file, as far as the tests look into it.
 *
 * @param path the file, from the repository's root on
 * @param lines all of them
 */
public record Document(Path path, List<String> lines) {
    private static final Pattern FENCE = Pattern.compile("( *)(`{3,}|~{3,}) *([^` ]*).*");
    private static final Pattern SNIPPET = Pattern.compile("\\s*<!-- snippet: (\\S+) -->\\s*");

    /** Reads a file. */
    public static Document read(Path path) throws IOException {
        return new Document(path, Files.readAllLines(Repository.ROOT.resolve(path)));
    }

    /** The fenced blocks, in order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher fence = FENCE.matcher(lines.get(at));
            if (fence.matches()) {
                int end = closing(at, fence.group(2));
                String indent = fence.group(1);
                String text = lines.subList(at + 1, end).stream()
                        .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line.stripLeading())
                        .collect(Collectors.joining("\n"));
                blocks.add(new Block(at + 1, indent, fence.group(3), text, snippetBefore(at)));
                at = end;
            }
        }
        return blocks;
    }

    /** The lines outside of fenced blocks; the others are empty. */
    public List<String> prose() {
        List<String> prose = new ArrayList<>(lines);
        for (Block block : blocks()) {
            int open = block.line() - 1;
            int lastOfText = open + (int) block.text().lines().count();
            for (int at = open; at <= Math.min(lastOfText + 1, lines.size() - 1); at++) {
                prose.set(at, "");
            }
        }
        return prose;
    }

    /** The numbers, from 1, of comments that name a snippet but stand before no block. */
    public List<Integer> strayComments() {
        List<Integer> stray = new ArrayList<>();
        List<Integer> openings = blocks().stream().map(Block::line).toList();
        List<String> prose = prose();
        for (int at = 0; at < prose.size(); at++) {
            if (SNIPPET.matcher(prose.get(at)).matches() && !openings.contains(at + 2)) {
                stray.add(at + 1);
            }
        }
        return stray;
    }

    /** This document with another text in a block. */
    public Document with(Block block, String text) {
        List<String> changed = new ArrayList<>(lines.subList(0, block.line()));
        text.lines().map(line -> line.isEmpty() ? "" : block.indent() + line).forEach(changed::add);
        int end = closing(block.line() - 1, lines.get(block.line() - 1).strip().replaceAll("[^`~].*", ""));
        changed.addAll(lines.subList(end, lines.size()));
        return new Document(path, changed);
    }

    /** Writes it to its file. */
    public void write() throws IOException {
        Files.write(Repository.ROOT.resolve(path), lines);
    }

    private int closing(int open, String fence) {
        for (int at = open + 1; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
                return at;
            }
        }
        throw new AssertionError(path + ":" + (open + 1) + ": the block is never closed");
    }

    private @Nullable String snippetBefore(int open) {
        Matcher comment = SNIPPET.matcher(open == 0 ? "" : lines.get(open - 1));
        return comment.matches() ? comment.group(1) : null;
    }
}
