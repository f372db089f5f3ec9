package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What keeps a class from a codec of its own. */
final class Obstacles {
    private Obstacles() {}

    /** The reason to leave a class to databind, empty where there is none. */
    static Optional<String> to(TypeElement type) {
        String packageName = MoreElements.getPackage(type).getQualifiedName().toString();
        if (packageName.startsWith("java.") || packageName.startsWith("com.fasterxml.")) {
            return Optional.of("the JDK's and Jackson's own types have no codec beyond the common ones");
        }
        return Stream.concat(Stream.of((Element) type), type.getEnclosedElements().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .map(annotation ->
                        MoreElements.asType(annotation.getAnnotationType().asElement()))
                .filter(annotation -> annotation.getQualifiedName().toString().startsWith("com.fasterxml.jackson."))
                .findFirst()
                .map(annotation -> "@" + annotation.getSimpleName() + " is not understood");
    }
}
