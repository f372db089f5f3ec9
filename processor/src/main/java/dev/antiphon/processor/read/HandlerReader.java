package dev.antiphon.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.Argument;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.ReturnForm;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The handlers that a method is: one for each of our annotations on it. */
final class HandlerReader {
    private final JavaTypes types;
    private final ArgumentReader arguments;
    private final ReturnFormReader returnForms;
    private final SendsReader sends;

    HandlerReader(JavaTypes types, PayloadReader payloads, SendsReader sends) {
        this.types = types;
        this.arguments = new ArgumentReader(types, payloads);
        this.returnForms = new ReturnFormReader(types, payloads);
        this.sends = sends;
    }

    Stream<Handler> read(ExecutableElement method, DeclaredType channel, Report report) {
        return Stream.of(HandlerKind.values())
                .flatMap(kind -> Annotated.on(method, kind.annotation()).stream()
                        .flatMap(annotated ->
                                handler(annotated, kind, method(method, channel, kind, report), report).stream()));
    }

    private Optional<Handler> handler(Annotated annotated, HandlerKind kind, HandlerMethod method, Report report) {
        return switch (kind) {
            case JOIN -> Optional.of(new Handler.Join(method));
            case IN -> Optional.of(new Handler.In(method, eventsIn(annotated, method)));
            case OUT -> Optional.of(new Handler.Out(method, annotated.strings("value")));
            case INFO -> Optional.of(new Handler.Info(method));
            case BROADCAST -> ofBroadcast(annotated, method, report);
            case TERMINATE -> Optional.of(new Handler.Terminate(method));
        };
    }

    private static List<Located<String>> eventsIn(Annotated annotated, HandlerMethod method) {
        List<Located<String>> events = annotated.strings("value");
        return events.isEmpty() ? List.of(method.place().has(method.name())) : events;
    }

    private Optional<Handler> ofBroadcast(Annotated annotated, HandlerMethod method, Report report) {
        Located<TypeMirror> from = annotated.type("from");
        Optional<Handler.Source> source = sends.source(from, report);
        return source.map(
                channel -> new Handler.OfBroadcast(method, from.place().has(channel), annotated.string("value")));
    }

    private HandlerMethod method(ExecutableElement method, DeclaredType channel, HandlerKind kind, Report report) {
        ExecutableType type = MoreTypes.asExecutable(types.types().asMemberOf(channel, method));
        List<Argument> bound = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror parameterType = type.getParameterTypes().get(i);
            JavaTypes.reportPrivate(parameterType, Place.of(parameter), report);
            arguments.read(parameter, parameterType, kind, report).ifPresent(bound::add);
        }
        Place place = Place.of(method);
        JavaTypes.reportPrivate(type.getReturnType(), place, report);
        TypeElement declaredIn = MoreElements.asType(method.getEnclosingElement());
        return new HandlerMethod(
                ClassName.get(declaredIn),
                method.getSimpleName().toString(),
                method.getModifiers(),
                List.copyOf(bound),
                returnForm(type.getReturnType(), kind, place, report),
                types.erasedNames(type.getThrownTypes()),
                JavaTypes.isDeprecated(method),
                place);
    }

    private ReturnForm returnForm(TypeMirror type, HandlerKind kind, Place place, Report report) {
        if (kind == HandlerKind.JOIN || kind == HandlerKind.IN) {
            return returnForms.read(type, place, report);
        }
        if (kind == HandlerKind.OUT && type.getKind() == TypeKind.BOOLEAN) {
            return new ReturnForm.PassOn();
        }
        if (kind == HandlerKind.OUT && type.getKind() != TypeKind.VOID) {
            report.add(Fault.OutReturns, place, Wording.of(place.element()), Wording.of(type, place.element()));
        } else if (type.getKind() != TypeKind.VOID) {
            report.add(
                    Fault.UnusedReturn,
                    place,
                    kind + " " + Wording.of(place.element()),
                    Wording.of(type, place.element()));
        }
        return new ReturnForm.NoReply();
    }
}
