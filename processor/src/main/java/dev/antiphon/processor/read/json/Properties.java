package dev.antiphon.processor.read.json;

import dev.antiphon.processor.read.JavaTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The properties of a class by their names in Java, in databind's order: fields, those of superclasses first; methods. */
final class Properties {
    private final TypeElement type;
    private final List<TypeElement> supertypes;
    private final Map<String, Property> byName = new LinkedHashMap<>();

    private Properties(TypeElement type, List<TypeElement> supertypes) {
        this.type = type;
        this.supertypes = supertypes;
    }

    /** With the parameters of what makes the class, whose names in JSON may stand on them alone. */
    static Properties of(TypeElement type, Creator creator, JavaTypes types) {
        Properties properties = new Properties(type, types.supertypes(type).toList());
        properties.addFields();
        properties.classes().flatMap(Properties::methods).forEach(properties::addMethod);
        creator.parameters().forEach(properties::addParameter);
        return properties;
    }

    Stream<Property> all() {
        return byName.values().stream();
    }

    private void addFields() {
        List<TypeElement> classes = classes().filter(c -> c.getKind().isClass()).toList();
        for (int i = classes.size() - 1; i >= 0; i--) {
            ElementFilter.fieldsIn(classes.get(i).getEnclosedElements()).stream()
                    .filter(field -> !isStatic(field) && !field.getModifiers().contains(Modifier.TRANSIENT))
                    .forEach(field -> property(field.getSimpleName().toString()).add(Role.FIELD, field));
        }
    }

    private void addMethod(ExecutableElement method) {
        if (BeanNames.isGetter(method)) {
            component(method)
                    .or(() -> BeanNames.ofGetter(method))
                    .or(() -> annotated(method))
                    .ifPresent(name -> property(name).add(Role.GETTER, method));
        } else if (BeanNames.isSetter(method)) {
            BeanNames.ofSetter(method)
                    .or(() -> annotated(method))
                    .ifPresent(name -> property(name).add(Role.SETTER, method));
        }
    }

    /** A method that is a property's by an annotation alone goes to that which the annotation names. */
    private static Optional<String> annotated(ExecutableElement method) {
        return JacksonProperty.isExplicit(method)
                ? Optional.of(JacksonProperty.explicitName(method)
                        .orElse(method.getSimpleName().toString()))
                : Optional.empty();
    }

    /** A parameter without a name of its own goes to the property that its name in JSON names. */
    private void addParameter(Creator.Parameter parameter) {
        String name = parameter
                .explicit()
                .filter(explicit -> !byName.containsKey(parameter.name()))
                .orElse(parameter.name());
        property(name).add(Role.PARAMETER, parameter.element());
    }

    /** The component that a method of a record gives, if it does. */
    private Optional<String> component(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return type.getRecordComponents().stream()
                .map(RecordComponentElement::getSimpleName)
                .filter(component -> component.contentEquals(name))
                .map(Object::toString)
                .findFirst();
    }

    private Property property(String name) {
        return byName.computeIfAbsent(name, Property::new);
    }

    private Stream<TypeElement> classes() {
        return Stream.concat(Stream.of(type), supertypes.stream());
    }

    private static Stream<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().filter(method -> !isStatic(method));
    }

    private static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }
}
