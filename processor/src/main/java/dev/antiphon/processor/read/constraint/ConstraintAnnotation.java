package dev.antiphon.processor.read.constraint;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import dev.antiphon.processor.model.Place;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * An annotation where constraints may stand.
 *
 * @param element what it is told of: a field, a parameter, a method
 * @param mirror the annotation
 */
record ConstraintAnnotation(Element element, AnnotationMirror mirror) {
    private static final String JAKARTA = "jakarta.validation.constraints.";

    /** Itself; or those within, where it is a constraint's {@code List}. */
    Stream<ConstraintAnnotation> each() {
        return isContainer() && (isKnown() || isHibernate())
                ? AnnotationValues.getAnnotationValues(value("value")).stream()
                        .map(AnnotationValues::getAnnotationMirror)
                        .map(nested -> new ConstraintAnnotation(element, nested))
                : Stream.of(this);
    }

    /** Whether it is one of jakarta's own. */
    boolean isKnown() {
        return qualifiedName().startsWith(JAKARTA);
    }

    /** Whether it is a constraint of somebody else's. */
    boolean isForeign() {
        return annotationType().getAnnotationMirrors().stream()
                .map(meta -> MoreElements.asType(meta.getAnnotationType().asElement()))
                .anyMatch(meta -> meta.getQualifiedName().contentEquals("jakarta.validation.Constraint"));
    }

    boolean isJavax() {
        return qualifiedName().startsWith("javax.validation.");
    }

    private boolean isHibernate() {
        return qualifiedName().startsWith("org.hibernate.validator.");
    }

    /** {@code NotBlank}. */
    String name() {
        return annotationType().getSimpleName().toString();
    }

    Place place() {
        return new Place(element, mirror, null);
    }

    Place place(String member) {
        return new Place(element, mirror, value(member));
    }

    /** What was written, without defaults. */
    boolean says(String member) {
        return mirror.getElementValues().keySet().stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(member));
    }

    String string(String member) {
        return AnnotationValues.getString(value(member));
    }

    int integer(String member) {
        return AnnotationValues.getInt(value(member));
    }

    long number(String member) {
        return AnnotationValues.getLong(value(member));
    }

    boolean flag(String member) {
        return AnnotationValues.getBoolean(value(member));
    }

    List<String> constants(String member) {
        return AnnotationValues.getEnums(value(member)).stream()
                .map(VariableElement::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    /** Whether it is checked only where somebody asks for it: in groups, none of which is the default one. */
    boolean isGrouped() {
        List<String> groups = AnnotationValues.getTypeMirrors(value("groups")).stream()
                .map(Object::toString)
                .toList();
        return !groups.isEmpty() && !groups.contains("jakarta.validation.groups.Default");
    }

    private boolean isContainer() {
        return name().equals("List") && annotationType().getEnclosingElement() instanceof TypeElement;
    }

    private String qualifiedName() {
        return annotationType().getQualifiedName().toString();
    }

    private TypeElement annotationType() {
        return MoreElements.asType(mirror.getAnnotationType().asElement());
    }

    private AnnotationValue value(String member) {
        return AnnotationMirrors.getAnnotationValue(mirror, member);
    }
}
