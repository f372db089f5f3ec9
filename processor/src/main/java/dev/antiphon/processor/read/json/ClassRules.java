package dev.antiphon.processor.read.json;

import dev.antiphon.processor.model.json.Inclusion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a class says of all its properties, by Jackson's annotations on it.
 *
 * @param naming what properties are called that have no name of their own
 * @param ignored names in JSON that are neither read nor written
 * @param allowGetters whether those are written after all
 * @param allowSetters whether those are read after all
 * @param inclusion when members are written
 * @param first the properties that are written first, by their names in JSON or in Java
 * @param alphabetic whether they are written by their names' order
 */
record ClassRules(
        NamingStrategy naming,
        Set<String> ignored,
        boolean allowGetters,
        boolean allowSetters,
        Inclusion inclusion,
        List<String> first,
        boolean alphabetic) {
    static ClassRules of(Jackson jackson) throws ObstacleException {
        Optional<JacksonAnnotation> ignored = jackson.takeOnType("JsonIgnoreProperties");
        ignored.ifPresent(annotation -> annotation.flag("ignoreUnknown")); // which is done for all classes
        Optional<JacksonAnnotation> order = jackson.takeOnType("JsonPropertyOrder");
        return new ClassRules(
                naming(jackson),
                Set.copyOf(ignored.map(annotation -> annotation.texts("value")).orElse(List.of())),
                ignored.flatMap(annotation -> annotation.flag("allowGetters")).orElse(false),
                ignored.flatMap(annotation -> annotation.flag("allowSetters")).orElse(false),
                jackson.takeOnType("JsonInclude").map(ClassRules::inclusion).orElse(Inclusion.ALWAYS),
                order.map(annotation -> annotation.texts("value")).orElse(List.of()),
                order.flatMap(annotation -> annotation.flag("alphabetic")).orElse(false));
    }

    /** A constant that is not understood is not read, and an obstacle for that. */
    static Inclusion inclusion(JacksonAnnotation annotation) {
        return annotation
                .constant("value", name -> Inclusion.of(name).isPresent())
                .flatMap(Inclusion::of)
                .orElse(Inclusion.ALWAYS);
    }

    boolean writes(String name) {
        return allowGetters || !ignored.contains(name);
    }

    boolean reads(String name) {
        return allowSetters || !ignored.contains(name);
    }

    private static NamingStrategy naming(Jackson jackson) throws ObstacleException {
        Optional<JacksonAnnotation> annotation = jackson.takeOnType("JsonNaming");
        Optional<String> strategy =
                annotation.flatMap(naming -> naming.type("value")).map(Object::toString);
        if (strategy.isEmpty()) {
            return NamingStrategy.LOWER_CAMEL;
        }
        return NamingStrategy.of(strategy.get())
                .orElseThrow(() -> new ObstacleException(annotation.get() + " names a strategy that is not Jackson's"));
    }
}
