package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What generated code can name.
 *
 * @param from the package that it stands in
 */
record Visibility(PackageElement from) {
    /** Whether a member, or a class with all around it, can be named. */
    boolean isVisible(Element element) {
        boolean isClass = element.getKind().isClass() || element.getKind().isInterface();
        return isClass
                ? Stream.iterate(element, e -> e.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement)
                        .allMatch(this::isOpen)
                : isOpen(element);
    }

    /** Whether a type with its arguments can be named. */
    boolean isVisible(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return isVisible(MoreTypes.asArray(type).getComponentType());
        }
        return type.getKind() != TypeKind.DECLARED
                || (isVisible(MoreTypes.asElement(type))
                        && MoreTypes.asDeclared(type).getTypeArguments().stream()
                                .allMatch(this::isVisible));
    }

    private boolean isOpen(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC)
                || (!element.getModifiers().contains(Modifier.PRIVATE)
                        && MoreElements.getPackage(element).equals(from));
    }
}
