package dev.antiphon.processor.read;

import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Whether a method of a {@code sends} interface is an event: void, with at most one payload of a known type. */
final class SendsMethodShape {
    private SendsMethodShape() {}

    static boolean fits(ExecutableElement method, Report report) {
        String name = method.getSimpleName().toString();
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String parameters = method.getParameters().stream().map(Wording::of).collect(Collectors.joining(", "));
        if (!method.getTypeParameters().isEmpty()) {
            String variable = method.getTypeParameters().get(0).toString();
            add(method, "it has type parameters", "a type instead of " + variable, report);
        } else if (method.getParameters().size() > 1) {
            String instead =
                    "void " + name + "(" + type + " " + name + "), with record " + type + "(" + parameters + ") {}";
            add(method, "an event carries one payload", instead, report);
        } else if (method.getReturnType().getKind() != TypeKind.VOID) {
            String returned = Wording.of(method.getReturnType(), method);
            add(
                    method,
                    "it returns " + returned + ", but nobody answers it",
                    "void " + name + "(" + parameters + ")",
                    report);
        } else {
            return true;
        }
        return false;
    }

    private static void add(ExecutableElement method, String problem, String instead, Report report) {
        report.add(Fault.SendsMethodShape, Place.of(method), Wording.of(method), problem, instead);
    }
}
