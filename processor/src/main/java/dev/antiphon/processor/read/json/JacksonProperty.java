package dev.antiphon.processor.read.json;

import dev.antiphon.processor.model.json.Inclusion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * What Jackson's annotations say of one property.
 *
 * @param name its name in JSON, where one is written
 * @param aliases more names that it is read by
 * @param ignored whether it is neither read nor written
 * @param access the constant of {@code JsonProperty.Access}
 * @param required whether it must be there, even where it may be null
 * @param index where it is written among those with an index
 * @param inclusion when it is written, where that is said
 * @param unwrapping how its own members stand among those of the object
 */
record JacksonProperty(
        Optional<String> name,
        List<String> aliases,
        boolean ignored,
        String access,
        boolean required,
        OptionalInt index,
        Optional<Inclusion> inclusion,
        Optional<Unwrapping> unwrapping) {
    /** Annotations that make a property of what would be none. */
    private static final Set<String> EXPLICIT = Set.of(
            "JsonProperty", "JsonGetter", "JsonSetter", "JsonUnwrapped", "JsonFormat", "JsonTypeInfo", "JsonSerialize");

    private static final Set<String> NAMING = Set.of("JsonProperty", "JsonGetter", "JsonSetter");

    /**
     * What is put around the names of the members of an object whose own braces are left out.
     *
     * @param prefix in front
     * @param suffix behind
     */
    record Unwrapping(String prefix, String suffix) {
        String name(String member) {
            return prefix + member + suffix;
        }
    }

    static JacksonProperty of(Property property, Jackson jackson) throws ObstacleException {
        List<Element> places = property.places();
        Optional<JacksonAnnotation> written = jackson.takeOn(places, "JsonProperty");
        Set<String> names = new TreeSet<>();
        written.flatMap(annotation -> annotation.text("value")).ifPresent(names::add);
        written.ifPresent(annotation -> annotation.text("defaultValue")); // of which databind makes nothing
        for (String name : List.of("JsonGetter", "JsonSetter")) {
            jackson.takeOn(places, name)
                    .flatMap(annotation -> annotation.text("value"))
                    .ifPresent(names::add);
        }
        names.remove("");
        if (names.size() > 1) {
            throw new ObstacleException(property.name() + " has several names: " + String.join(", ", names));
        }
        boolean ignored = isIgnored(places, jackson);
        if (ignored && (written.isPresent() || !names.isEmpty())) {
            throw new ObstacleException(property.name() + " is annotated @JsonIgnore and @JsonProperty");
        }
        return new JacksonProperty(
                names.stream().findFirst(),
                jackson.takeOn(places, "JsonAlias")
                        .map(annotation -> annotation.texts("value"))
                        .orElse(List.of()),
                ignored,
                written.flatMap(annotation -> annotation.constant("access")).orElse("AUTO"),
                written.flatMap(annotation -> annotation.flag("required")).orElse(false),
                index(written),
                jackson.takeOn(places, "JsonInclude").map(ClassRules::inclusion),
                unwrapping(places, jackson));
    }

    /** The name that an element gives a property in JSON. */
    static Optional<String> explicitName(Element element) {
        return Jackson.collect(element).stream()
                .filter(annotation -> NAMING.contains(annotation.name()))
                .flatMap(annotation -> annotation.text("value").stream())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Whether databind takes an element for a property though it is not public. */
    static boolean isExplicit(Element element) {
        return Jackson.collect(element).stream().anyMatch(annotation -> EXPLICIT.contains(annotation.name()));
    }

    private static boolean isIgnored(List<Element> places, Jackson jackson) {
        return jackson.takeOn(places, "JsonIgnore")
                .map(annotation -> annotation.flag("value").orElse(true))
                .orElse(false);
    }

    private static OptionalInt index(Optional<JacksonAnnotation> annotation) {
        return annotation
                .flatMap(property -> property.number("index"))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<Unwrapping> unwrapping(List<Element> places, Jackson jackson) {
        return jackson.takeOn(places, "JsonUnwrapped")
                .filter(annotation -> annotation.flag("enabled").orElse(true))
                .map(annotation -> new Unwrapping(
                        annotation.text("prefix").orElse(""),
                        annotation.text("suffix").orElse("")));
    }
}
