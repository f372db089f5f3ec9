package dev.antiphon.processor.read;

import com.google.auto.common.MoreElements;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The methods of a class where handlers may stand: its own and its superclasses', less those that are overridden. */
final class HandlerMethods {
    private HandlerMethods() {}

    /** Own private and static ones are among them, so that a check can refuse them. */
    static Stream<ExecutableElement> of(TypeElement type, JavaTypes types) {
        Set<ExecutableElement> methods =
                new LinkedHashSet<>(MoreElements.getLocalAndInheritedMethods(type, types.types(), types.elements()));
        methods.addAll(ElementFilter.methodsIn(type.getEnclosedElements()));
        return methods.stream();
    }
}
