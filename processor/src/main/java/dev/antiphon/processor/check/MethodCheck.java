package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** A method that generated code can call, on an instance, with one value for each parameter. */
final class MethodCheck {
    private MethodCheck() {}

    static void check(ChannelModel channel, Report report) {
        for (Handler handler : channel.handlers()) {
            check(handler.method().place(), MethodWords.annotated(handler), report);
        }
    }

    static void check(Place place, String annotated, Report report) {
        ExecutableElement method = (ExecutableElement) place.element();
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            report.add(Fault.PrivateHandler, place, annotated);
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            report.add(Fault.StaticHandler, place, annotated);
        }
        if (!method.getTypeParameters().isEmpty()) {
            report.add(
                    Fault.GenericHandler,
                    place,
                    annotated,
                    method.getTypeParameters().get(0));
        }
        if (method.isVarArgs()) {
            checkLast(method, annotated, report);
        }
    }

    private static void checkLast(ExecutableElement method, String annotated, Report report) {
        VariableElement last = method.getParameters().get(method.getParameters().size() - 1);
        String written = Wording.of(last);
        report.add(Fault.VarargsHandler, Place.of(last), annotated, written, written.replace("...", "[]"));
    }
}
