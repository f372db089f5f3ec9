package dev.antiphon.processor.check;

import com.google.auto.common.MoreElements;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations that make a method a handler. */
final class HandlerAnnotations {
    static final List<Class<? extends Annotation>> ALL = List.of(
            Join.class, HandleIn.class, HandleOut.class, HandleInfo.class, HandleBroadcast.class, Terminate.class);

    private HandlerAnnotations() {}

    static Stream<AnnotationMirror> on(Element method) {
        return ALL.stream()
                .flatMap(annotation -> MoreElements.getAnnotationMirror(method, annotation).toJavaUtil().stream());
    }

    /** As it is typed, without its values. */
    static String name(AnnotationMirror annotation) {
        return "@" + annotation.getAnnotationType().asElement().getSimpleName();
    }
}
