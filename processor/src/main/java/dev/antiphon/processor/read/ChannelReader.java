package dev.antiphon.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import com.squareup.javapoet.ClassName;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.NonBlocking;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.model.UsedPayload;
import dev.antiphon.processor.model.json.JsonType.Missing;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a class annotated {@code @Channel} says. */
public final class ChannelReader {
    private final JavaTypes types;

    /**
     * A reader.
     *
     * @param environment the compiler's
     */
    public ChannelReader(ProcessingEnvironment environment) {
        this.types = new JavaTypes(environment);
    }

    /**
     * Reads a channel.
     *
     * @param type a class annotated {@code @Channel}
     * @param report takes what cannot be modelled
     * @return what could be; only good for writing while the report is clean
     */
    public ChannelModel read(TypeElement type, Report report) {
        Annotated channel = Annotated.on(type, Channel.class).orElseThrow();
        Place place = Place.of(type);
        reportUnfit(type, place, report);
        Located<String> pattern = channel.string("value");
        PayloadReader payloads = new PayloadReader(types, MoreElements.getPackage(type));
        SendsReader sends = new SendsReader(types, payloads);
        return new ChannelModel(
                ClassName.get(type),
                type.getModifiers(),
                JavaTypes.isPublic(type),
                JavaTypes.isDeprecated(type),
                MoreElements.isAnnotationPresent(type, NonBlocking.class),
                pattern.place().has(TopicPattern.parse(pattern.value())),
                sends.read(channel, report),
                handlers(type, new HandlerReader(types, payloads, sends), report),
                place);
    }

    /**
     * Whether all exists that a channel's model is made of beside the class itself: its superclasses, the interface it
     * sends, the channels whose broadcasts it takes, with theirs, and what its payloads are made of.
     *
     * @param type a class, annotated {@code @Channel} if nothing is wrong, all of whose own types exist
     * @return whether it can be read, now
     */
    public boolean canRead(TypeElement type) {
        return exists(type)
                && existAll(types.supertypes(type.asType()))
                && existAll(sentBy(type))
                && HandlerMethods.of(type, types)
                        .flatMap(method -> Annotated.on(method, HandleBroadcast.class).stream())
                        .map(broadcast -> broadcast.type("from").value())
                        .allMatch(ChannelReader::existsWithWhatItSends)
                && (!MoreElements.isAnnotationPresent(type, Channel.class) || existAll(read(type, new Report())));
    }

    /** Whether all exists that its payloads are made of: another processor may write some of it in this round. */
    private static boolean existAll(ChannelModel channel) {
        return channel.payloads()
                .map(UsedPayload::payload)
                .filter(JsonPayload.class::isInstance)
                .flatMap(payload -> ((JsonPayload) payload).parts())
                .noneMatch(Missing.class::isInstance);
    }

    private static boolean existsWithWhatItSends(TypeMirror source) {
        return existAll(Stream.of(source))
                && (source.getKind() != TypeKind.DECLARED || existAll(sentBy(MoreTypes.asTypeElement(source))));
    }

    private static Stream<TypeMirror> sentBy(TypeElement type) {
        return Annotated.on(type, Channel.class).stream()
                .map(channel -> channel.type("sends").value());
    }

    private static boolean existAll(Stream<TypeMirror> references) {
        return references
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement)
                .allMatch(ChannelReader::exists);
    }

    /** A parameter of type void, which only a broken source has, is the compiler's to tell, as a missing type is. */
    private static boolean exists(TypeElement type) {
        return SuperficialValidation.validateElement(type)
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .flatMap(method -> method.getParameters().stream())
                        .noneMatch(parameter -> parameter.asType().getKind() == TypeKind.VOID);
    }

    private static void reportUnfit(TypeElement type, Place place, Report report) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            report.add(Fault.ChannelIsNoClass, place, Wording.of(type), Wording.of(type.getKind()));
        }
        if (!type.getTypeParameters().isEmpty()) {
            report.add(Fault.GenericChannel, place, Wording.of(type));
        }
    }

    private List<Handler> handlers(TypeElement type, HandlerReader handlers, Report report) {
        DeclaredType declared = MoreTypes.asDeclared(type.asType());
        return HandlerMethods.of(type, types)
                .flatMap(method -> handlers.read(method, declared, report))
                .toList();
    }
}
