package dev.antiphon.processor.model;

import java.util.Objects;
import javax.lang.model.element.Element;

/** What is around an element: everything that is annotated, or stands in what is, has something around it. */
public final class Enclosing {
    private Enclosing() {}

    /**
     * What an element stands in.
     *
     * @param element a class or what is in one
     * @return the method, class or package around it
     */
    public static Element of(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement(), () -> element + " stands in nothing");
    }
}
