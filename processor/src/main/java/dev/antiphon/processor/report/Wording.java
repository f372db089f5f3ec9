package dev.antiphon.processor.report;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.Enclosing;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
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
                    + method.getParameters().stream().map(Wording::typeOf).collect(Collectors.joining(", ", "(", ")"));
        }
        if (element instanceof VariableElement variable) {
            return annotationsOf(variable) + typeOf(variable) + " " + variable.getSimpleName();
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
     * A type, as it is called within a class: without the names of the classes around.
     *
     * @param type the type
     * @param within where it stands
     * @return such as {@code Direction}, where {@code RoomChannel.Direction} is meant
     */
    public static String of(TypeMirror type, Element within) {
        String name = of(type);
        for (Element around = within; !(around instanceof PackageElement); around = Enclosing.of(around)) {
            if (around instanceof TypeElement) {
                name = name.replaceAll("\\b" + around.getSimpleName() + "\\.", "");
            }
        }
        return name;
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
        return simple(annotation.toString()).replaceFirst("\\(\\{(\"[^\"]*\")}\\)", "($1)");
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
     * A text as it stands in source.
     *
     * @param text the text
     * @return the literal, in quotes, with its escapes
     */
    public static String quoted(String text) {
        return CodeBlock.of("$S", text).toString();
    }

    /**
     * Texts as they stand in source.
     *
     * @param texts the texts
     * @return such as {@code "new_msg", "typing"}
     */
    public static String quoted(Collection<String> texts) {
        return texts.stream().map(Wording::quoted).collect(Collectors.joining(", "));
    }

    private static String typeOf(VariableElement variable) {
        String type = of(variable.asType(), variable);
        Element method = variable.getEnclosingElement();
        boolean isVariable = method instanceof ExecutableElement executable
                && executable.isVarArgs()
                && executable.getParameters().indexOf(variable)
                        == executable.getParameters().size() - 1;
        return isVariable ? type.replaceFirst("\\[]$", "...") : type;
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
