package dev.antiphon.house;

import fixture.Layer;
import fixture.LayerMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code docs/architecture.md} has to say: the modules by their poms, their layers by the rules' own data. */
final class ArchitecturePage {
    private static final String INTRODUCTION = """
            # Architecture

            This page is written by a test, of what the build itself holds: the poms, and the layers that an
            [`ArchitectureTest`](../runtime/src/test/java/dev/antiphon/ArchitectureTest.java) in each module lets know
            only such as stand below them. The data is in
            [`LayerMap`](../test-fixtures/src/main/java/fixture/LayerMap.java).
            In the drawings an arrow means "may know"; where a longer way of arrows leads to the same place, the short
            one is not drawn. The tables have them all.
            """;

    private final List<String> lines = new ArrayList<>();

    private ArchitecturePage() {}

    static String text() throws IOException {
        ArchitecturePage page = new ArchitecturePage();
        INTRODUCTION.lines().forEach(page.lines::add);
        page.modules(Module.all());
        page.layers("The runtime", "runtime", LayerMap.RUNTIME);
        page.layers("The processor", "processor", LayerMap.PROCESSOR);
        return String.join("\n", page.lines) + "\n";
    }

    private void modules(List<Module> modules) {
        Graph graph = new Graph(modules.stream().map(Module::name).toList());
        for (Module module : modules) {
            for (Module.Use use : module.uses()) {
                graph.add(module.name(), use.module(), arrow(use.scope()));
            }
        }
        heading("The modules");
        lines.addAll(graph.drawn());
        lines.add("");
        lines.add("| Module | What it is |");
        lines.add("|---|---|");
        modules.forEach(module ->
                lines.add("| [`%s`](../%s) | %s |".formatted(module.name(), module.name(), module.description())));
    }

    private static String arrow(String scope) {
        return switch (scope) {
            case "test" -> "tests with";
            case "provided" -> "compiled by";
            default -> "";
        };
    }

    private void layers(String title, String module, LayerMap map) throws IOException {
        List<Layer> layers = map.layers().stream()
                .filter(layer -> layer.packages().stream().anyMatch(name -> Files.exists(folder(module, name))))
                .toList();
        Graph graph = new Graph(layers.stream().map(Layer::name).toList());
        layers.forEach(layer -> layer.knows().forEach(known -> graph.add(layer.name(), known, "")));
        heading(title);
        lines.addAll(graph.drawn());
        lines.add("");
        lines.add("| Layer | Package | What lives there | May know |");
        lines.add("|---|---|---|---|");
        for (Layer layer : layers) {
            for (String name : layer.packages()) {
                lines.add("| %s | `%s` | %s | %s |"
                        .formatted(layer.name(), plain(name), sentence(module, name), known(layer)));
            }
        }
    }

    private void heading(String title) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
    }

    private static String sentence(String module, String name) throws IOException {
        return PackageDescription.of(folder(module, name)).firstSentence();
    }

    private static String known(Layer layer) {
        return layer.knows().isEmpty() ? "none" : layer.knows().stream().collect(Collectors.joining(", "));
    }

    private static Path folder(String module, String name) {
        return JavaSources.ROOT
                .resolve(module)
                .resolve("src/main/java")
                .resolve(plain(name).replace('.', '/'));
    }

    private static String plain(String name) {
        return name.replaceFirst("\\.\\.$", "");
    }
}
