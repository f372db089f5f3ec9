package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import dev.antiphon.processor.read.JavaTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Jackson's annotations on a class, its members and what it inherits. It keeps account: who understands one takes it,
 * and what nobody took is the reason to leave the class to databind, which understands all.
 */
final class Jackson {
    /** The JDK's that Jackson reads. */
    private static final Set<String> OF_BEANS = Set.of("java.beans.ConstructorProperties", "java.beans.Transient");

    /** Is on annotations that stand for others. */
    private static final String BUNDLE = "JacksonAnnotationsInside";

    private final List<TypeElement> types;
    private final Map<Element, List<JacksonAnnotation>> annotations = new LinkedHashMap<>();
    private final List<JacksonAnnotation> taken = new ArrayList<>();
    private Optional<String> contradiction = Optional.empty();

    private Jackson(List<TypeElement> types) {
        this.types = types;
    }

    static Jackson of(TypeElement type, JavaTypes types) {
        List<TypeElement> supertypes = types.supertypes(type).toList();
        Jackson jackson =
                new Jackson(Stream.concat(Stream.of(type), supertypes.stream()).toList());
        jackson.add(type);
        type.getEnclosedElements().forEach(jackson::addMember);
        for (TypeElement supertype : supertypes) {
            jackson.add(supertype);
            supertype.getEnclosedElements().stream()
                    .filter(Jackson::isInherited)
                    .forEach(jackson::addMember);
        }
        return jackson;
    }

    /** An annotation on the class; what a supertype says counts where the class itself says nothing. */
    Optional<JacksonAnnotation> takeOnType(String name) {
        List<JacksonAnnotation> all = take(name, types.stream());
        all.stream().skip(1).forEach(taken::remove);
        return all.stream().findFirst();
    }

    /** An annotation on what makes up a member: its field, its methods, its parameter. Each may say it, but the same. */
    Optional<JacksonAnnotation> takeOn(List<? extends Element> places, String name) {
        List<JacksonAnnotation> all = take(name, places.stream());
        Optional<JacksonAnnotation> first = all.stream().findFirst();
        all.stream()
                .skip(1)
                .peek(taken::remove)
                .filter(annotation -> !annotation.isSameAs(first.orElseThrow()))
                .findFirst()
                .ifPresent(other ->
                        contradiction = Optional.of(first.orElseThrow() + " says something else than " + other));
        return first;
    }

    /** What is not understood, empty where all is. To be asked when all that is understood was taken. */
    Optional<String> obstacle() {
        return Stream.of(
                        contradiction.stream(),
                        annotations.values().stream()
                                .flatMap(List::stream)
                                .map(annotation -> annotation + " is not understood"),
                        taken.stream().flatMap(annotation -> annotation.obstacle().stream()))
                .flatMap(reasons -> reasons)
                .findFirst();
    }

    private List<JacksonAnnotation> take(String name, Stream<? extends Element> places) {
        List<JacksonAnnotation> all = places.flatMap(place -> annotations.getOrDefault(place, List.of()).stream())
                .filter(annotation -> annotation.name().equals(name))
                .toList();
        annotations.values().forEach(left -> left.removeAll(all));
        taken.addAll(all);
        return all;
    }

    private void addMember(Element member) {
        if (member instanceof TypeElement) {
            return; // a class of its own
        }
        add(member);
        if (member instanceof ExecutableElement executable) {
            executable.getParameters().forEach(this::add);
        }
    }

    private void add(Element element) {
        List<JacksonAnnotation> all = collect(element);
        if (!all.isEmpty()) {
            annotations.put(element, all);
        }
    }

    /** Those on an element, to be looked at. */
    static List<JacksonAnnotation> collect(Element element) {
        List<JacksonAnnotation> all = new ArrayList<>();
        collect(element, Places.of(element), all, new HashSet<>());
        return all;
    }

    /** An annotation of the user's may stand for some of Jackson's; those that stand beside it come before them. */
    private static void collect(
            Element annotated, String place, List<JacksonAnnotation> all, Set<TypeElement> bundlesAround) {
        List<TypeElement> bundles = new ArrayList<>();
        for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
            TypeElement type = MoreElements.asType(mirror.getAnnotationType().asElement());
            JacksonAnnotation annotation = new JacksonAnnotation(mirror, place);
            if (isJacksons(type)) {
                if (all.stream().noneMatch(other -> other.name().equals(annotation.name()))) {
                    all.add(annotation);
                }
            } else if (isBundle(type) && bundlesAround.add(type)) {
                bundles.add(type);
            }
        }
        bundles.forEach(bundle -> collect(bundle, place, all, bundlesAround));
        all.removeIf(annotation -> annotation.name().equals(BUNDLE));
    }

    private static boolean isBundle(TypeElement annotation) {
        return annotation.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals(BUNDLE));
    }

    private static boolean isJacksons(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return name.startsWith("com.fasterxml.jackson.") || OF_BEANS.contains(name);
    }

    private static boolean isInherited(Element member) {
        return (member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD)
                && !member.getModifiers().contains(Modifier.STATIC);
    }
}
