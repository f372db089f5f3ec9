package dev.antiphon.processor.read.json;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Whether something may be null: any annotation called Nullable says so, on a declaration or on a type. */
final class Nullness {
    private Nullness() {}

    static boolean isNullable(TypeMirror type, Element... declarations) {
        return Stream.concat(Stream.of((AnnotatedConstruct) type), Stream.of(declarations))
                .map(AnnotatedConstruct::getAnnotationMirrors)
                .flatMap(List::stream)
                .map(annotation -> annotation.getAnnotationType().asElement().getSimpleName())
                .anyMatch(name -> name.contentEquals("Nullable"));
    }
}
