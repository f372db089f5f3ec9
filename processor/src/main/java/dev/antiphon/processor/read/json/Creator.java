package dev.antiphon.processor.read.json;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What makes an object of a class.
 *
 * @param method its constructor, or a static method of it
 * @param parameters what it is given
 */
record Creator(ExecutableElement method, List<Parameter> parameters) {
    /** The static method's name, empty for a constructor. */
    Optional<String> factory() {
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? Optional.empty()
                : Optional.of(method.getSimpleName().toString());
    }

    /**
     * A parameter.
     *
     * @param element the parameter
     * @param name its name in Java
     * @param explicit its name in JSON, where the parameter says so itself
     */
    record Parameter(VariableElement element, String name, Optional<String> explicit) {}
}
