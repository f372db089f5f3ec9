package dev.antiphon.processor.check;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.NonBlocking;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.processor.model.Enclosing;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** An annotation stands where it is read: a handler in a channel, a parameter's in a handler. */
public final class StrayCheck {
    private StrayCheck() {}

    /**
     * What can stray.
     *
     * @return the annotations' names
     */
    public static Set<String> annotations() {
        return Stream.concat(
                        HandlerAnnotations.ALL.stream(),
                        Stream.of(Connect.class, TopicParam.class, Event.class, NonBlocking.class))
                .map(Class::getCanonicalName)
                .collect(Collectors.toSet());
    }

    /**
     * Judges one annotation.
     *
     * @param name the annotation's name, one of {@link #annotations}
     * @param element what it stands on
     * @param report takes what is wrong
     */
    public static void check(String name, Element element, Report report) {
        Annotated annotated = new Annotated(
                element, MoreElements.getAnnotationMirror(element, name).get());
        if (name.equals(NonBlocking.class.getCanonicalName())) {
            annotated.checkNonBlocking(report);
        } else if (name.equals(Connect.class.getCanonicalName())) {
            annotated.checkConnect(report);
        } else if (element.getKind() == ElementKind.PARAMETER) {
            annotated.checkParameter(report);
        } else if (name.equals(Event.class.getCanonicalName())) {
            annotated.checkEvent(report);
        } else {
            annotated.checkHandler(report);
        }
    }

    private record Annotated(Element element, AnnotationMirror annotation) {
        Place place() {
            return new Place(element, annotation, null);
        }

        void checkNonBlocking(Report report) {
            if (!isOn(element, Channel.class)) {
                report.add(Fault.NonBlockingOutsideChannel, place(), Wording.of(element));
            }
        }

        void checkConnect(Report report) {
            Element around = Enclosing.of(element);
            if (isComplete(around) && !isOn(around, UserSocket.class)) {
                report.add(Fault.ForgottenUserSocket, Place.of(around), Wording.of(around));
            }
        }

        /** One fault for all handlers of the class, since one annotation is missing. */
        void checkHandler(Report report) {
            Element around = Enclosing.of(element);
            if (isComplete(around) && !isOn(around, Channel.class)) {
                report.add(Fault.ForgottenChannel, Place.of(around), Wording.of(around));
            }
        }

        void checkParameter(Report report) {
            Element method = Enclosing.of(element);
            boolean isRead = HandlerAnnotations.on(method).findAny().isPresent() || isOn(method, Connect.class);
            if (!isRead) {
                report.add(
                        Fault.ParameterOutsideHandler,
                        place(),
                        Wording.of(element),
                        Wording.of(method),
                        HandlerAnnotations.name(annotation));
            } else if (!eventName().isEmpty()) {
                report.add(Fault.EventParamValue, place(), Wording.of(element), element.getSimpleName());
            }
        }

        void checkEvent(Report report) {
            if (Enclosing.of(element).getKind() != ElementKind.INTERFACE) {
                report.add(Fault.EventOutsideSends, place(), Wording.of(annotation), Wording.of(element));
            }
        }

        /** What {@code @Event} names, empty where it names nothing, or is another annotation. */
        private String eventName() {
            boolean isEvent =
                    annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Event");
            return isEvent ? AnnotationValues.getString(AnnotationMirrors.getAnnotationValue(annotation, "value")) : "";
        }

        /** Whether nothing is to inherit from a class before its handlers are called. */
        private static boolean isComplete(Element around) {
            return !around.getModifiers().contains(Modifier.ABSTRACT);
        }

        private static boolean isOn(Element element, Class<? extends Annotation> annotation) {
            return MoreElements.isAnnotationPresent(element, annotation);
        }
    }
}
