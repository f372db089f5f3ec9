package dev.antiphon.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.Place;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One of our annotations on an element, read as a mirror: the classes that it names may not be compiled yet.
 *
 * @param element what is annotated
 * @param mirror the annotation
 */
record Annotated(Element element, AnnotationMirror mirror) {
    static Optional<Annotated> on(Element element, Class<? extends Annotation> annotation) {
        return MoreElements.getAnnotationMirror(element, annotation)
                .toJavaUtil()
                .map(mirror -> new Annotated(element, mirror));
    }

    Place place(String member) {
        return new Place(element, mirror, value(member));
    }

    Located<String> string(String member) {
        return place(member).has(AnnotationValues.getString(value(member)));
    }

    List<Located<String>> strings(String member) {
        return AnnotationValues.getAnnotationValues(value(member)).stream()
                .map(value -> new Place(element, mirror, value).has(AnnotationValues.getString(value)))
                .toList();
    }

    Located<TypeMirror> type(String member) {
        return place(member).has(type(value(member)));
    }

    List<Located<TypeMirror>> types(String member) {
        return AnnotationValues.getAnnotationValues(value(member)).stream()
                .map(value -> new Place(element, mirror, value).has(type(value)))
                .toList();
    }

    /** Any type has a class literal, int too. */
    private static TypeMirror type(AnnotationValue literal) {
        return (TypeMirror) literal.getValue();
    }

    private AnnotationValue value(String member) {
        return AnnotationMirrors.getAnnotationValue(mirror, member);
    }
}
