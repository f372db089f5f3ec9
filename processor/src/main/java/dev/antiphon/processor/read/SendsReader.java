package dev.antiphon.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.Sends;
import dev.antiphon.processor.model.Sends.SentEvent;
import dev.antiphon.processor.model.Sends.SentPayload;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a channel sends. */
final class SendsReader {
    private final JavaTypes types;
    private final PayloadReader payloads;

    SendsReader(JavaTypes types, PayloadReader payloads) {
        this.types = types;
        this.payloads = payloads;
    }

    /** The interface that {@code sends} of {@code @Channel} names; none where it names nothing, or no interface. */
    Optional<Sends> read(Annotated channel, Report report) {
        Located<TypeMirror> sends = channel.type("sends");
        Place place = sends.place();
        if (JavaTypes.is(sends.value(), NoEvents.class)) {
            return Optional.empty();
        }
        if (sends.value().getKind() != TypeKind.DECLARED
                || MoreTypes.asTypeElement(sends.value()).getKind() != ElementKind.INTERFACE) {
            report.add(Fault.SendsIsNoInterface, place, Wording.of(sends.value()));
            return Optional.empty();
        }
        TypeElement type = MoreTypes.asTypeElement(sends.value());
        JavaTypes.reportPrivate(sends.value(), place, report);
        if (!type.getTypeParameters().isEmpty()) {
            report.add(Fault.GenericSends, place, Wording.of(type));
            return Optional.empty();
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            report.add(Fault.SealedSends, place, Wording.of(type));
            return Optional.empty();
        }
        return Optional.of(new Sends(ClassName.get(type), JavaTypes.isPublic(type), events(type, report), place));
    }

    /** The channel that {@code from} of {@code @HandleBroadcast} names. What is wrong with its own sends is told there. */
    Optional<Handler.Source> source(Located<TypeMirror> from, Report report) {
        Optional<Annotated> channel = from.value().getKind() == TypeKind.DECLARED
                ? Annotated.on(MoreTypes.asElement(from.value()), Channel.class)
                : Optional.empty();
        if (channel.isEmpty()) {
            report.add(Fault.SourceIsNoChannel, from.place(), Wording.of(from.value()));
            return Optional.empty();
        }
        TopicPattern pattern = TopicPattern.parse(channel.get().string("value").value());
        Report toldThere = new Report();
        Optional<Sends> sends = read(channel.get(), toldThere);
        return toldThere.isClean()
                ? Optional.of(new Handler.Source(JavaTypes.nameOf(from.value()), pattern, sends))
                : Optional.empty();
    }

    private List<SentEvent> events(TypeElement type, Report report) {
        DeclaredType declared = MoreTypes.asDeclared(type.asType());
        return MoreElements.getLocalAndInheritedMethods(type, types.types(), types.elements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(method -> event(method, declared, report).stream())
                .toList();
    }

    private Optional<SentEvent> event(ExecutableElement method, DeclaredType sends, Report report) {
        if (!SendsMethodShape.fits(method, report)) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        ExecutableType type = MoreTypes.asExecutable(types.types().asMemberOf(sends, method));
        Optional<SentPayload> payload = type.getParameterTypes().isEmpty()
                ? Optional.empty()
                : Optional.of(payload(
                        method.getParameters().get(0), type.getParameterTypes().get(0), report));
        return Optional.of(new SentEvent(name, eventName(method, name), payload, Place.of(method)));
    }

    private static Located<String> eventName(ExecutableElement method, String name) {
        return Annotated.on(method, Event.class)
                .map(annotated -> annotated.string("value"))
                .filter(given -> !given.value().isEmpty())
                .orElseGet(() -> Place.of(method).has(name));
    }

    private SentPayload payload(VariableElement parameter, TypeMirror type, Report report) {
        JavaTypes.reportPrivate(type, Place.of(parameter), report);
        return new SentPayload(parameter.getSimpleName().toString(), payloads.read(type), Place.of(parameter));
    }
}
