package dev.antiphon.processor.read.json;

import static java.util.Comparator.comparing;

import com.google.auto.common.MoreTypes;
import dev.antiphon.processor.read.JavaTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The subtypes of a type, those of its subtypes included.
 *
 * @param found each with its name
 * @param obstacle why not all is known of them
 */
record Subtypes(List<Found> found, Optional<String> obstacle) {
    /**
     * A subtype.
     *
     * @param type the subtype
     * @param name what its tag says
     * @param isFallback whether it stands for tags that say nothing, too
     */
    record Found(TypeElement type, String name, boolean isFallback) {}

    /** By name: compilers that find permitted types by themselves do so in orders of their own. */
    static Subtypes unsaid(TypeElement sealed) {
        List<Found> found = leaves(sealed)
                .sorted(comparing(Subtypes::simpleName))
                .map(leaf -> new Found(leaf, simpleName(leaf), false))
                .toList();
        return new Subtypes(found, Optional.empty());
    }

    static Subtypes said(TypeElement base, TypeInfo info, JavaTypes types) {
        SubtypeNames names = new SubtypeNames(base, types);
        names.addAll(base, info.listed());
        Optional<TypeElement> fallback = info.fallback()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement);
        fallback.ifPresent(names::add);
        Set<TypeElement> unlisted = new LinkedHashSet<>(leaves(base).toList());
        List<Found> found = new ArrayList<>();
        names.all().forEach((type, name) -> {
            found.add(new Found(type, name, fallback.filter(type::equals).isPresent()));
            unlisted.remove(type);
        });
        Optional<String> obstacle = names.obstacle()
                .or(() -> unlisted.stream()
                        .findFirst()
                        .map(type -> "its subtype " + type.getSimpleName() + " is not listed in @JsonSubTypes"))
                .or(() -> info.fallback().isPresent() && fallback.isEmpty()
                        ? Optional.of("its @JsonTypeInfo asks for nothing as the default")
                        : Optional.empty());
        return new Subtypes(found, obstacle);
    }

    static String simpleName(TypeElement type) {
        return type.getSimpleName().toString();
    }

    /** As databind calls a class that has no name: {@code Shape$Circle}. */
    static String className(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? className(outer) + "$" + type.getSimpleName()
                : simpleName(type);
    }

    private static Stream<TypeElement> leaves(TypeElement sealed) {
        return sealed.getPermittedSubclasses().stream()
                .map((TypeMirror permitted) -> MoreTypes.asTypeElement(permitted))
                .flatMap(permitted ->
                        permitted.getModifiers().contains(Modifier.SEALED) ? leaves(permitted) : Stream.of(permitted))
                .distinct();
    }
}
