package dev.antiphon.processor.read;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.processor.model.ConnectMethod;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.model.UserSocketModel.Route;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a class annotated {@code @UserSocket} says. */
public final class UserSocketReader {
    private final JavaTypes types;
    private final ConnectReader connects;

    /**
     * A reader.
     *
     * @param environment the compiler's
     */
    public UserSocketReader(ProcessingEnvironment environment) {
        this.types = new JavaTypes(environment);
        this.connects = new ConnectReader(types);
    }

    /**
     * Reads a user socket.
     *
     * @param type a class annotated {@code @UserSocket}
     * @param report takes what cannot be modelled
     * @return what could be; only good for writing while the report is clean
     */
    public UserSocketModel read(TypeElement type, Report report) {
        Annotated socket = Annotated.on(type, UserSocket.class).orElseThrow();
        Place place = Place.of(type);
        reportUnfit(type, place, report);
        return new UserSocketModel(
                ClassName.get(type),
                type.getModifiers(),
                JavaTypes.isPublic(type),
                socket.string("path"),
                socket.types("channels").stream()
                        .flatMap(channel -> route(channel, report).stream())
                        .toList(),
                connects(type, report),
                place,
                socket.place("channels"));
    }

    /**
     * The classes that a user socket lists, which should be channels.
     *
     * @param type a class annotated {@code @UserSocket}
     * @return the classes, in the order of the annotation
     */
    public List<TypeElement> channels(TypeElement type) {
        return Annotated.on(type, UserSocket.class).orElseThrow().types("channels").stream()
                .map(Located::value)
                .filter(channel -> channel.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement)
                .toList();
    }

    private static void reportUnfit(TypeElement type, Place place, Report report) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            report.add(Fault.SocketIsNoClass, place, Wording.of(type), Wording.of(type.getKind()));
        }
        if (!type.getTypeParameters().isEmpty()) {
            report.add(Fault.GenericSocket, place, Wording.of(type));
        }
    }

    private static Optional<Route> route(Located<TypeMirror> listed, Report report) {
        Optional<Annotated> channel = listed.value().getKind() == TypeKind.DECLARED
                ? Annotated.on(MoreTypes.asElement(listed.value()), Channel.class)
                : Optional.empty();
        if (channel.isEmpty()) {
            report.add(Fault.ListedClassIsNoChannel, listed.place(), Wording.of(listed.value()));
        }
        return channel.map(annotated -> new Route(
                JavaTypes.nameOf(listed.value()),
                TopicPattern.parse(annotated.string("value").value()),
                dispatcherIsPublic(annotated),
                JavaTypes.isDeprecated(annotated.element()),
                listed.place()));
    }

    private static boolean dispatcherIsPublic(Annotated channel) {
        TypeMirror sends = channel.type("sends").value();
        return JavaTypes.isPublic((TypeElement) channel.element())
                && (JavaTypes.is(sends, NoEvents.class)
                        || (sends.getKind() == TypeKind.DECLARED
                                && JavaTypes.isPublic(MoreTypes.asTypeElement(sends))));
    }

    private List<ConnectMethod> connects(TypeElement type, Report report) {
        DeclaredType declared = MoreTypes.asDeclared(type.asType());
        return HandlerMethods.of(type, types)
                .filter(method -> Annotated.on(method, Connect.class).isPresent())
                .map(method -> connects.read(method, declared, report))
                .toList();
    }
}
