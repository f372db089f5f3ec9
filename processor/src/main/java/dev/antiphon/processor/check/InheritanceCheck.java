package dev.antiphon.processor.check;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Enclosing;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Handlers of superclasses are not lost on the way to the channel: they are visible where the dispatcher stands, and an
 * override is annotated again.
 */
final class InheritanceCheck {
    private final ChannelModel channel;
    private final Set<Element> handlers;
    private final Report report;

    private InheritanceCheck(ChannelModel channel, Report report) {
        this.channel = channel;
        this.handlers = channel.handlers().stream()
                .map(handler -> handler.method().place().element())
                .collect(Collectors.toSet());
        this.report = report;
    }

    static void check(ChannelModel channel, Report report) {
        InheritanceCheck check = new InheritanceCheck(channel, report);
        for (Handler handler : channel.handlers()) {
            HandlerMethod method = handler.method();
            if (!check.isVisible(method)) {
                check.reportHidden(method.place(), MethodWords.annotated(handler));
            }
        }
        TypeElement type = MoreElements.asType(channel.place().element());
        superclasses(type)
                .flatMap(superclass -> ElementFilter.methodsIn(superclass.getEnclosedElements()).stream())
                .filter(method -> !check.handlers.contains(method))
                .forEach(check::checkDropped);
    }

    private static Stream<TypeElement> superclasses(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement)
                .flatMap(supertype -> Stream.concat(Stream.of(supertype), superclasses(supertype)));
    }

    private boolean isVisible(HandlerMethod method) {
        return method.modifiers().contains(Modifier.PUBLIC)
                || method.modifiers().contains(Modifier.PRIVATE)
                || isOfThisPackage(method.place().element());
    }

    private void reportHidden(Place place, String annotated) {
        String superclass = Wording.of(Enclosing.of(place.element()));
        report.add(
                Fault.HiddenHandler,
                place,
                annotated,
                superclass,
                channel.type().packageName());
    }

    /** Of a superclass's methods only those are no methods of the channel that are hidden or overridden. */
    private void checkDropped(ExecutableElement method) {
        HandlerAnnotations.on(method).forEach(annotation -> checkDropped(method, annotation));
    }

    private void checkDropped(ExecutableElement method, AnnotationMirror annotation) {
        Place place = Place.of(method);
        String annotated = HandlerAnnotations.name(annotation) + " " + Wording.of(method);
        Set<Modifier> modifiers = method.getModifiers();
        Optional<Element> override = override(method);
        if (modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.STATIC)) {
            MethodCheck.check(place, annotated, report);
        } else if (override.isEmpty() && !isOfThisPackage(method)) {
            reportHidden(place, annotated);
        } else if (override.isPresent() && !handlers.contains(override.get())) {
            report.add(
                    Fault.LostHandler,
                    Place.of(override.get()),
                    Wording.of(override.get()),
                    Wording.of(annotation),
                    Wording.of(Enclosing.of(method)));
        }
    }

    private boolean isOfThisPackage(Element element) {
        return MoreElements.getPackage(element)
                .getQualifiedName()
                .contentEquals(channel.type().packageName());
    }

    private Optional<Element> override(ExecutableElement method) {
        TypeElement type = MoreElements.asType(channel.place().element());
        return Stream.concat(Stream.of(type), superclasses(type))
                .takeWhile(below -> !below.equals(Enclosing.of(method)))
                .flatMap(below -> ElementFilter.methodsIn(below.getEnclosedElements()).stream())
                .filter(other -> other.getSimpleName().equals(method.getSimpleName())
                        && other.getParameters().size()
                                == method.getParameters().size())
                .map(Element.class::cast)
                .findFirst();
    }
}
