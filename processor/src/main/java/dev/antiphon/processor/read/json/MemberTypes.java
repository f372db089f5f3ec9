package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.read.JavaTypes;
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

    MemberTypes(DeclaredType type, JavaTypes types, JsonTypeReader reader, Visibility visibility) {
        this.type = type;
        this.types = types;
        this.reader = reader;
        this.visibility = visibility;
    }

    /** How what a getter gives, a setter takes, a field or a parameter is stands in JSON. */
    JsonType json(Element member) throws ObstacleException {
        TypeMirror mirror = of(member);
        if (!visibility.isVisible(mirror)) {
            throw new ObstacleException("the type of " + Places.of(member) + " is not visible to generated code");
        }
        if (isIgnored(mirror)) {
            throw new ObstacleException("the type of " + Places.of(member) + " is annotated @JsonIgnoreType");
        }
        return reader.read(mirror);
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
}
