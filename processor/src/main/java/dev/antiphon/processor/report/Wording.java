package dev.antiphon.processor.report;

import com.squareup.javapoet.TypeName;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names things as the user typed them. */
public final class Wording {
    private Wording() {}

    /**
     * A class, method or parameter.
     *
     * @param element the element
     * @return such as {@code RoomChannel}, {@code newMsg(NewMsg)}, {@code @TopicParam String roomId}
     */
    public static String of(Element element) {
        if (element instanceof TypeElement type) {
            return type.getSimpleName().toString();
        }
        if (element instanceof ExecutableElement method) {
            return method.getSimpleName()
                    + method.getParameters().stream()
                            .map(parameter -> of(parameter.asType()))
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        if (element instanceof VariableElement variable) {
            return annotationsOf(variable) + of(variable.asType()) + " " + variable.getSimpleName();
        }
        return element.toString();
    }

    /**
     * A type.
     *
     * @param type the type
     * @return its name without packages
     */
    public static String of(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR ? simple(type.toString()) : of(TypeName.get(type));
    }

    /**
     * A type.
     *
     * @param type the type
     * @return its name without packages
     */
    public static String of(TypeName type) {
        return simple(type.toString());
    }

    /**
     * An annotation.
     *
     * @param annotation the annotation
     * @return such as {@code @HandleIn("new_msg")}
     */
    public static String of(AnnotationMirror annotation) {
        return simple(annotation.toString());
    }

    /**
     * What a type declares.
     *
     * @param kind the kind
     * @return such as {@code an interface}
     */
    public static String of(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    /**
     * Names as they stand in source.
     *
     * @param names the names
     * @return such as {@code "new_msg", "typing"}
     */
    public static String quoted(Collection<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static String annotationsOf(VariableElement variable) {
        return variable.getAnnotationMirrors().stream()
                .map(annotation -> of(annotation) + " ")
                .collect(Collectors.joining());
    }

    /** Names without packages: what a text in quotes holds is none. */
    private static String simple(String qualified) {
        return qualified.replaceAll("(\"[^\"]*\")|\\b(?:[a-z_][A-Za-z0-9_]*\\.)+(?=[A-Z])", "$1");
    }
}
