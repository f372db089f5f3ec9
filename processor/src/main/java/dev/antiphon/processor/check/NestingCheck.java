package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Enclosing;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A class that generated code is written beside can be named there, and made without an instance of another. */
final class NestingCheck {
    private NestingCheck() {}

    static void check(Place place, Report report) {
        List<Element> enclosing = Stream.iterate(
                        place.element(), element -> element.getKind() != ElementKind.PACKAGE, Enclosing::of)
                .toList();
        for (Element element : enclosing) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                report.add(Fault.PrivateType, place, Wording.of(element));
            }
            Element around = Enclosing.of(element);
            boolean isInner = element.getKind() == ElementKind.CLASS
                    && around.getKind() != ElementKind.PACKAGE
                    && !element.getModifiers().contains(Modifier.STATIC);
            if (isInner) {
                report.add(Fault.InnerClass, place, Wording.of(element), Wording.of(around));
            }
        }
    }
}
