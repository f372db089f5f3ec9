package dev.antiphon.processor.read;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Argument;
import dev.antiphon.processor.model.Argument.ConnectInfoArgument;
import dev.antiphon.processor.model.Argument.EventArgument;
import dev.antiphon.processor.model.Argument.MessageArgument;
import dev.antiphon.processor.model.Argument.PayloadArgument;
import dev.antiphon.processor.model.Argument.SocketArgument;
import dev.antiphon.processor.model.Argument.SocketRefArgument;
import dev.antiphon.processor.model.Argument.StopReasonArgument;
import dev.antiphon.processor.model.Argument.TopicParamArgument;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.SegmentType;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a handler's parameter is bound to: by its annotation, else by its type. */
final class ArgumentReader {
    private final JavaTypes types;
    private final PayloadReader payloads;
    private final InfoTypeReader infoTypes;

    ArgumentReader(JavaTypes types, PayloadReader payloads) {
        this.types = types;
        this.payloads = payloads;
        this.infoTypes = new InfoTypeReader(types);
    }

    /** The argument, or none where the parameter cannot be bound, which is then reported. */
    Optional<Argument> read(VariableElement parameter, TypeMirror type, HandlerKind kind, Report report) {
        Place place = Place.of(parameter);
        Optional<Annotated> topicParam = Annotated.on(parameter, TopicParam.class);
        if (topicParam.isPresent()) {
            return topicParam(topicParam.get(), type, report);
        }
        if (Annotated.on(parameter, Event.class).isPresent()) {
            return event(place, type, report);
        }
        if (JavaTypes.is(type, RuntimeTypes.CHANNEL_SOCKET)) {
            return Optional.of(socket(place, MoreTypes.asDeclared(type)));
        }
        if (JavaTypes.is(type, RuntimeTypes.SOCKET_REF)) {
            return socketRef(place, MoreTypes.asDeclared(type), report);
        }
        if (JavaTypes.is(type, RuntimeTypes.CONNECT_INFO)) {
            return Optional.of(new ConnectInfoArgument(place));
        }
        if (JavaTypes.is(type, RuntimeTypes.STOP_REASON)) {
            return Optional.of(new StopReasonArgument(place));
        }
        return content(place, type, kind, report);
    }

    private Optional<Argument> topicParam(Annotated annotated, TypeMirror type, Report report) {
        Optional<SegmentType> segment = SegmentTypeReader.read(types, type);
        if (segment.isEmpty()) {
            report.add(Fault.TopicParamType, Place.of(annotated.element()), Wording.of(annotated.element()));
            return Optional.empty();
        }
        String given = annotated.string("value").value();
        return Optional.of(
                given.isEmpty()
                        ? new TopicParamArgument(
                                annotated.element().getSimpleName().toString(),
                                segment.get(),
                                Place.of(annotated.element()))
                        : new TopicParamArgument(given, segment.get(), annotated.place("value")));
    }

    private static Optional<Argument> event(Place place, TypeMirror type, Report report) {
        if (!JavaTypes.is(type, String.class)) {
            report.add(Fault.EventParamType, place, Wording.of(place.element()));
            return Optional.empty();
        }
        return Optional.of(new EventArgument(place));
    }

    /** A raw type says as little as a wildcard: whether it fits the channel is for a check to judge. */
    private static Argument socket(Place place, DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return new SocketArgument(WildcardTypeName.subtypeOf(Object.class), place);
        }
        return new SocketArgument(TypeName.get(type.getTypeArguments().get(0)), place);
    }

    private Optional<Argument> socketRef(Place place, DeclaredType type, Report report) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty() || !ReturnFormReader.areNamed(arguments)) {
            report.add(Fault.UnnamedType, place, Wording.of(place.element()), "SocketRef");
            return Optional.empty();
        }
        return Optional.of(
                new SocketRefArgument(payloads.read(arguments.get(0)), payloads.read(arguments.get(1)), place));
    }

    private Optional<Argument> content(Place place, TypeMirror type, HandlerKind kind, Report report) {
        if (JavaTypes.is(type, String.class)) {
            report.add(
                    Fault.StringWithoutTopicParam,
                    place,
                    Wording.of(place.element()),
                    place.element().getSimpleName(),
                    kind == HandlerKind.INFO ? "message" : "payload");
            return Optional.empty();
        }
        if (kind == HandlerKind.INFO && type.getKind() == TypeKind.DECLARED) {
            return infoTypes.read(place, type, report).map(message -> new MessageArgument(message, place));
        }
        if (SegmentTypeReader.read(types, type).isPresent()) {
            report.add(Fault.ValueWithoutTopicParam, place, Wording.of(place.element()));
            return Optional.empty();
        }
        boolean takesPayload = kind != HandlerKind.INFO && kind != HandlerKind.TERMINATE;
        if (!takesPayload || !isPayload(type)) {
            report.add(Fault.UnboundParameter, place, Wording.of(place.element()), kind.parameters());
            return Optional.empty();
        }
        return Optional.of(new PayloadArgument(payloads.read(type, place.element(), report), place));
    }

    private boolean isPayload(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return true;
        }
        return type.getKind() == TypeKind.DECLARED
                && !JavaTypes.is(type, Object.class)
                && !JavaTypes.is(type, Void.class)
                && !JavaTypes.is(type, Optional.class)
                && !JavaTypes.is(type, UUID.class)
                && !JavaTypes.is(type, Boolean.class)
                && !types.isA(type, Number.class)
                && !types.isEnum(type)
                && !RuntimeTypes.isOwn(JavaTypes.nameOf(type));
    }
}
