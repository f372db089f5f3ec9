package dev.antiphon.processor.read.json;

import dev.antiphon.processor.model.json.TypeTag;
import dev.antiphon.processor.model.json.TypeTag.Existing;
import dev.antiphon.processor.model.json.TypeTag.Property;
import dev.antiphon.processor.model.json.TypeTag.Wrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code @JsonTypeInfo} and {@code @JsonSubTypes} say of a class.
 *
 * @param use what tells the type: {@code NAME}, {@code CLASS}, …
 * @param include where it stands: {@code PROPERTY}, …
 * @param property the member's name
 * @param isVisible whether the subtype is to read it, too
 * @param fallback the subtype for tags that are missing or unknown
 * @param listed the subtypes that it lists
 */
record TypeInfo(
        String use,
        String include,
        String property,
        boolean isVisible,
        Optional<TypeMirror> fallback,
        List<Listed> listed) {
    /**
     * A subtype that is listed.
     *
     * @param type the subtype
     * @param names those it has there
     */
    record Listed(TypeMirror type, List<String> names) {}

    static Optional<TypeInfo> of(Jackson jackson) {
        List<Listed> listed = listed(jackson);
        return jackson.takeOnType("JsonTypeInfo")
                .map(info -> new TypeInfo(
                        info.constant("use").orElse("NAME"),
                        info.constant("include").orElse("PROPERTY"),
                        info.text("property").filter(name -> !name.isEmpty()).orElse("@type"),
                        info.flag("visible").orElse(false),
                        info.type("defaultImpl"),
                        listed));
    }

    static List<Listed> listed(Jackson jackson) {
        List<Listed> listed = new ArrayList<>();
        for (JacksonAnnotation subtype : jackson.takeOnType("JsonSubTypes")
                .map(subtypes -> subtypes.annotations("value"))
                .orElse(List.of())) {
            List<String> names = Stream.concat(subtype.text("name").stream(), subtype.texts("names").stream())
                    .filter(name -> !name.isEmpty())
                    .toList();
            subtype.type("value").ifPresent(type -> listed.add(new Listed(type, names)));
        }
        return listed;
    }

    /** Where the tag stands, empty where nobody but databind knows how to read it. */
    Optional<TypeTag> tag() {
        return switch (use.equals("NAME") ? include : use) {
            case "PROPERTY" -> Optional.of(new Property(property));
            case "EXISTING_PROPERTY" -> Optional.of(new Existing(property));
            case "WRAPPER_OBJECT" -> Optional.of(new Wrapper());
            default -> Optional.empty();
        };
    }
}
