package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreTypes;
import dev.antiphon.processor.read.JavaTypes;
import dev.antiphon.processor.read.json.TypeInfo.Listed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Collects the subtypes that {@code @JsonSubTypes} lists, here and on those it lists, with their names. */
final class SubtypeNames {
    private final TypeElement root;
    private final JavaTypes types;
    private final Map<TypeElement, String> names = new LinkedHashMap<>();
    private final Set<TypeElement> seen = new HashSet<>();
    private Optional<String> obstacle = Optional.empty();

    SubtypeNames(TypeElement root, JavaTypes types) {
        this.root = root;
        this.types = types;
    }

    void addAll(TypeElement base, List<Listed> listed) {
        if (!seen.add(base)) {
            return;
        }
        for (Listed subtype : listed) {
            TypeElement type = MoreTypes.asTypeElement(subtype.type());
            if (type.getModifiers().contains(Modifier.ABSTRACT)) {
                addAll(type, TypeInfo.listed(Jackson.of(type, types)));
            } else if (types.supertypes(type).anyMatch(root::equals)) {
                add(type, subtype.names());
            }
        }
    }

    /** A subtype that is not listed. */
    void add(TypeElement type) {
        if (!names.containsKey(type)) {
            add(type, List.of());
        }
    }

    Map<TypeElement, String> all() {
        return names;
    }

    Optional<String> obstacle() {
        return obstacle;
    }

    private void add(TypeElement type, List<String> listed) {
        Set<String> said = new HashSet<>(listed);
        Jackson.of(type, types)
                .takeOnType("JsonTypeName")
                .flatMap(name -> name.text("value"))
                .filter(name -> !name.isEmpty())
                .ifPresent(said::add);
        if (said.size() > 1) {
            obstacle = Optional.of("its subtype " + type.getSimpleName() + " has more than one name");
        }
        boolean isBase = names.keySet().stream()
                .anyMatch(other -> types.supertypes(other).anyMatch(type::equals)
                        || types.supertypes(type).anyMatch(other::equals));
        if (isBase) {
            obstacle = Optional.of("its subtype " + type.getSimpleName() + " is another's base, or has one");
        }
        names.putIfAbsent(type, said.stream().findFirst().orElseGet(() -> Subtypes.className(type)));
    }
}
