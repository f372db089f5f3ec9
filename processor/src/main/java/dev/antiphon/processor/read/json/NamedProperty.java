package dev.antiphon.processor.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;

/**
 * A property with its name in JSON.
 *
 * @param property the property
 * @param name its name in JSON
 * @param says what its annotations say
 */
record NamedProperty(Property property, String name, JacksonProperty says) {
    /** Those that databind keeps, in its order: what was given a name of its own comes behind. */
    static List<NamedProperty> of(Properties properties, ClassRules rules, Jackson jackson) throws ObstacleException {
        List<NamedProperty> kept = new ArrayList<>();
        List<NamedProperty> renamed = new ArrayList<>();
        for (Property property : properties.all().toList()) {
            if (isSeen(property)) {
                JacksonProperty says = JacksonProperty.of(property, jackson);
                boolean isRenamed = says.name()
                        .filter(name -> !name.equals(property.name()))
                        .isPresent();
                String name = says.name().orElseGet(() -> rules.naming().name(property.name()));
                (isRenamed ? renamed : kept).add(new NamedProperty(property, name, says));
            }
        }
        return Stream.concat(kept.stream(), renamed.stream()).toList();
    }

    static NamedProperty with(VariableElement parameter, List<NamedProperty> properties) {
        return properties.stream()
                .filter(named -> named.property().places(Role.PARAMETER).contains(parameter))
                .findFirst()
                .orElseThrow();
    }

    /** Whether databind sees it at all: setters and parameters always, the rest if public or annotated. */
    private static boolean isSeen(Property property) {
        return property.parameter().isPresent()
                || property.setter().isPresent()
                || property.isSeen(Role.GETTER)
                || property.isSeen(Role.FIELD);
    }
}
