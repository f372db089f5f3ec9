package dev.antiphon.processor.read.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The one member of a class that stands for it in JSON: {@code @JsonValue}.
 *
 * @param type what it is
 * @param access how an instance is asked for it: {@code code()}
 */
record SingleValue(TypeMirror type, String access) {
    private static final Set<TypeName> WHOLE_NUMBERS =
            Set.of(TypeName.INT, TypeName.LONG, TypeName.SHORT, TypeName.BYTE);

    /** A private one is not for generated code to see: it stays untaken, and is an obstacle. */
    static Optional<SingleValue> of(TypeElement type, Jackson jackson) {
        return type.getEnclosedElements().stream()
                .filter(SingleValue::canBe)
                .filter(member -> jackson.takeOn(List.of(member), "JsonValue")
                        .filter(annotation -> annotation.flag("value").orElse(true))
                        .isPresent())
                .findFirst()
                .map(SingleValue::of);
    }

    boolean isText() {
        return name().equals(ClassName.get(String.class));
    }

    boolean isWholeNumber() {
        TypeName name = name();
        return WHOLE_NUMBERS.contains(name.isBoxedPrimitive() ? name.unbox() : name);
    }

    private TypeName name() {
        return TypeName.get(type);
    }

    private static SingleValue of(Element member) {
        String name = member.getSimpleName().toString();
        return member instanceof ExecutableElement method
                ? new SingleValue(method.getReturnType(), name + "()")
                : new SingleValue(member.asType(), name);
    }

    private static boolean canBe(Element member) {
        boolean isMethod = member instanceof ExecutableElement method
                && method.getParameters().isEmpty();
        return (isMethod || member.getKind() == ElementKind.FIELD)
                && !member.getModifiers().contains(Modifier.PRIVATE)
                && !member.getModifiers().contains(Modifier.STATIC);
    }
}
