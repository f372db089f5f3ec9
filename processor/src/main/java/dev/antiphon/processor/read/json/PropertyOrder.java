package dev.antiphon.processor.read.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which properties are written. */
final class PropertyOrder {
    private PropertyOrder() {}

    /** What the class names first; what has an index; what the object is made of; the rest. */
    static Set<NamedProperty> of(List<NamedProperty> properties, Creator creator, ClassRules rules) {
        List<NamedProperty> created = creator.parameters().stream()
                .map(parameter -> NamedProperty.with(parameter.element(), properties))
                .toList();
        Set<NamedProperty> ordered = new LinkedHashSet<>();
        for (String name : rules.first()) {
            properties.stream()
                    .filter(property -> property.name().equals(name))
                    .findFirst()
                    .or(() -> properties.stream()
                            .filter(property -> property.property().name().equals(name))
                            .findFirst())
                    .ifPresent(ordered::add);
        }
        properties.stream()
                .filter(property -> property.says().index().isPresent())
                .sorted(Comparator.comparing(property -> property.says().index().getAsInt()))
                .forEach(ordered::add);
        ordered.addAll(sorted(created, rules));
        ordered.addAll(sorted(properties, rules));
        return ordered;
    }

    private static List<NamedProperty> sorted(List<NamedProperty> properties, ClassRules rules) {
        List<NamedProperty> sorted = new ArrayList<>(properties);
        if (rules.alphabetic()) {
            sorted.sort(Comparator.comparing(NamedProperty::name));
        }
        return sorted;
    }
}
