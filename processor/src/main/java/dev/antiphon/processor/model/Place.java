package dev.antiphon.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written: what a diagnostic points at.
 *
 * @param element the class, method or parameter
 * @param annotation the annotation on it, null where the element itself is meant
 * @param value the value within the annotation, null where the annotation as a whole is meant
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /**
     * The place of an element.
     *
     * @param element the class, method or parameter
     * @return its place
     */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    /**
     * A value that was written here.
     *
     * @param written the value
     * @param <T> its type
     * @return the value with this place
     */
    public <T> Located<T> has(T written) {
        return new Located<>(written, this);
    }
}
