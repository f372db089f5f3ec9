package dev.antiphon.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Arrows between names, drawn as Mermaid has it. */
final class Graph {
    private final List<String> nodes;
    private final List<Arrow> arrows = new ArrayList<>();

    /**
     * From one name to another.
     *
     * @param label what the arrow says, empty for a plain one; one that says something is dashed
     */
    private record Arrow(String from, String to, String label) {
        String drawn() {
            return label.isEmpty() ? from + " --> " + to : from + " -. " + label + " .-> " + to;
        }
    }

    Graph(List<String> nodes) {
        this.nodes = nodes;
    }

    void add(String from, String to, String label) {
        arrows.add(new Arrow(from, to, label));
    }

    /** The lines of a fenced block. Of the plain arrows those are left out that a longer way makes up for. */
    List<String> drawn() {
        List<String> lines = new ArrayList<>();
        lines.add("```mermaid");
        lines.add("graph TD");
        nodes.forEach(node -> lines.add("    " + node));
        arrows.stream()
                .filter(arrow -> !arrow.label().isEmpty() || !hasLongerWay(arrow))
                .forEach(arrow -> lines.add("    " + arrow.drawn()));
        lines.add("```");
        return lines;
    }

    private boolean hasLongerWay(Arrow arrow) {
        return plainFrom(arrow.from()).stream()
                .filter(next -> !next.equals(arrow.to()))
                .anyMatch(next -> reaches(next, arrow.to()));
    }

    private boolean reaches(String from, String to) {
        return from.equals(to) || plainFrom(from).stream().anyMatch(next -> reaches(next, to));
    }

    private Set<String> plainFrom(String node) {
        Set<String> next = new TreeSet<>();
        arrows.stream()
                .filter(arrow -> arrow.from().equals(node) && arrow.label().isEmpty())
                .forEach(arrow -> next.add(arrow.to()));
        return next;
    }
}
