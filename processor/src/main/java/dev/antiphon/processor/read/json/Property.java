package dev.antiphon.processor.read.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** A property of a class: what it is read by, and what it is set by, under one name in Java. */
final class Property {
    private final String name;
    private final Map<Role, List<Element>> elements = new EnumMap<>(Role.class);

    Property(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Adds an element; those that it overrides come behind it. */
    void add(Role role, Element element) {
        elements.computeIfAbsent(role, r -> new ArrayList<>()).add(element);
    }

    /** All that makes it up, with what is overridden. */
    List<Element> places() {
        return elements.values().stream().flatMap(List::stream).toList();
    }

    List<Element> places(Role role) {
        return elements.getOrDefault(role, List.of());
    }

    Optional<VariableElement> parameter() {
        return first(Role.PARAMETER).map(VariableElement.class::cast);
    }

    Optional<ExecutableElement> setter() {
        return first(Role.SETTER).map(ExecutableElement.class::cast);
    }

    Optional<VariableElement> field() {
        return first(Role.FIELD).map(VariableElement.class::cast);
    }

    Optional<ExecutableElement> getter() {
        return first(Role.GETTER).map(ExecutableElement.class::cast);
    }

    /** Whether a method gives it that is no more than that: there is nothing to read it into. */
    boolean isComputed() {
        return getter().isPresent() && parameter().isEmpty() && setter().isEmpty() && field().isEmpty();
    }

    /** What it is written from, empty where it is not written: the getter, or the field. */
    Optional<Element> source() {
        return first(isSeen(Role.GETTER) ? Role.GETTER : Role.FIELD)
                .filter(element -> isSeen(Role.GETTER) || isSeen(Role.FIELD));
    }

    /** Whether databind takes account of its field or getter: a public or an annotated one. */
    boolean isSeen(Role role) {
        return places(role).stream()
                .anyMatch(element ->
                        element.getModifiers().contains(Modifier.PUBLIC) || JacksonProperty.isExplicit(element));
    }

    /** Whether there are two methods of one role that do not override each other, of which databind would choose one. */
    boolean isAmbiguous() {
        return isAmbiguous(places(Role.GETTER))
                || isAmbiguous(places(Role.SETTER))
                || places(Role.FIELD).size() > 1;
    }

    private static boolean isAmbiguous(List<Element> methods) {
        return methods.stream()
                .map(ExecutableElement.class::cast)
                .anyMatch(method -> !overrides((ExecutableElement) methods.get(0), method));
    }

    /** By name and parameters: all are methods of one class and what it inherits. */
    private static boolean overrides(ExecutableElement method, ExecutableElement other) {
        return method == other
                || (method.getSimpleName().equals(other.getSimpleName())
                        && !Objects.equals(method.getEnclosingElement(), other.getEnclosingElement())
                        && !other.getModifiers().contains(Modifier.PRIVATE));
    }

    private Optional<Element> first(Role role) {
        return places(role).stream().findFirst();
    }
}
