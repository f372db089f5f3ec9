package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.ResultCheck;
import dev.antiphon.processor.read.JavaTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the members of a class are, where a generic class's arguments are known. */
final class MemberTypes {
    private final DeclaredType type;
    private final JavaTypes types;
    private final JsonTypeReader reader;
    private final Visibility visibility;
    private final Map<Typed, JsonType> known = new HashMap<>();

    MemberTypes(DeclaredType type, JavaTypes types, JsonTypeReader reader, Visibility visibility) {
        this.type = type;
        this.types = types;
        this.reader = reader;
        this.visibility = visibility;
    }

    /**
     * How what a getter gives, a setter takes, a field or a parameter is stands in JSON, with what the property asks of it:
     * on whichever of its elements that is written.
     */
    JsonType json(Element member, Property property) throws ObstacleException {
        TypeMirror mirror = of(member);
        if (!visibility.isVisible(mirror)) {
            throw new ObstacleException("the type of " + Places.of(member) + " is not visible to generated code");
        }
        if (isIgnored(mirror)) {
            throw new ObstacleException("the type of " + Places.of(member) + " is annotated @JsonIgnoreType");
        }
        Element place = property.field().<Element>map(field -> field).orElse(member);
        JsonTypeReader placed = reader.at(place);
        Element[] declarations = Stream.concat(Stream.of(place), property.places().stream())
                .distinct()
                .toArray(Element[]::new);
        return known.computeIfAbsent(
                new Typed(property, TypeName.get(mirror)), typed -> placed.read(mirror, declarations));
    }

    /** What is asked of methods that give what is not read: that two members fit each other, say. */
    List<ResultCheck> checks(Properties properties) throws ObstacleException {
        List<ResultCheck> checks = new ArrayList<>();
        for (Property property : properties.all().filter(Property::isComputed).toList()) {
            ExecutableElement getter = property.getter().orElseThrow();
            if (reader.isAskedOf(getter, canCall(getter)) && json(getter, property) instanceof Checked checked) {
                checks.add(
                        new ResultCheck(property.name(), getter.getSimpleName().toString(), checked));
            }
        }
        return checks;
    }

    private boolean canCall(ExecutableElement method) {
        return visibility.isVisible(method)
                && visibility.isVisible(method.getReturnType())
                && method.getThrownTypes().isEmpty()
                && !MoreElements.isAnnotationPresent(method, Deprecated.class);
    }

    /** What generated code names: an obstacle where it cannot. */
    void check(Element member) throws ObstacleException {
        if (!visibility.isVisible(member)) {
            throw new ObstacleException(Places.of(member) + " is not visible to generated code");
        }
        if (MoreElements.isAnnotationPresent(member, Deprecated.class)) {
            throw new ObstacleException(Places.of(member) + " is deprecated");
        }
        if (member instanceof ExecutableElement method
                && !method.getThrownTypes().isEmpty()) {
            throw new ObstacleException(Places.of(member) + " throws exceptions");
        }
    }

    boolean isContainer(Element member) {
        return types.isContainer(of(member));
    }

    private TypeMirror of(Element member) {
        if (member instanceof ExecutableElement method) {
            ExecutableType executable = MoreTypes.asExecutable(types.member(type, method));
            return method.getParameters().isEmpty()
                    ? executable.getReturnType()
                    : executable.getParameterTypes().get(0);
        }
        if (member.getEnclosingElement() instanceof ExecutableElement method) {
            int index = method.getParameters().indexOf(member);
            return MoreTypes.asExecutable(types.member(type, method))
                    .getParameterTypes()
                    .get(index);
        }
        return types.member(type, member);
    }

    private boolean isIgnored(TypeMirror mirror) {
        return mirror.getKind() == TypeKind.DECLARED
                && Jackson.of(MoreTypes.asTypeElement(mirror), types)
                        .takeOnType("JsonIgnoreType")
                        .isPresent();
    }

    /**
     * A property as one of its elements has it: what is asked of it is read, and judged, once.
     *
     * @param property the property
     * @param type the element's type
     */
    private record Typed(Property property, TypeName type) {}
}
