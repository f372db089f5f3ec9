package dev.antiphon.processor.read.json;

import javax.lang.model.element.Element;

/** Where something stands, in the words of who wrote it. */
final class Places {
    private Places() {}

    /** {@code Order}, {@code Order.id}, {@code Order.id()}, {@code the parameter id of Order}. */
    static String of(Element element) {
        Element around = element.getEnclosingElement();
        return around == null ? element.toString() : of(element, around);
    }

    private static String of(Element element, Element around) {
        return switch (element.getKind()) {
            case PARAMETER -> "the parameter " + element.getSimpleName() + " of " + of(around);
            case CONSTRUCTOR -> "the constructor of " + around.getSimpleName();
            case METHOD -> around.getSimpleName() + "." + element.getSimpleName() + "()";
            case FIELD, ENUM_CONSTANT -> around.getSimpleName() + "." + element.getSimpleName();
            default -> element.getSimpleName().toString();
        };
    }
}
