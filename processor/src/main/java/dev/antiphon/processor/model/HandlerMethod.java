package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.UsedPayload.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A method of a channel class, or of a superclass, that generated code calls.
 *
 * @param declaredIn the class it stands in
 * @param name its name
 * @param modifiers its modifiers
 * @param arguments its parameters in order; one that could not be read is missing, and reported
 * @param returns what it gives back; {@code NoReply} where that could not be read, and was reported
 * @param thrown the exceptions it declares
 * @param deprecated whether calling it warns
 * @param place the method
 */
public record HandlerMethod(
        ClassName declaredIn,
        String name,
        Set<Modifier> modifiers,
        List<Argument> arguments,
        ReturnForm returns,
        List<TypeName> thrown,
        boolean deprecated,
        Place place) {
    /**
     * The arguments of one kind.
     *
     * @param kind the kind
     * @param <A> the kind
     * @return those of that kind, in order
     */
    public <A extends Argument> List<A> arguments(Class<A> kind) {
        return arguments.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The payload it takes.
     *
     * @return the type of the first payload parameter
     */
    public Optional<PayloadModel> payload() {
        return arguments(Argument.PayloadArgument.class).stream()
                .map(Argument.PayloadArgument::payload)
                .findFirst();
    }

    /**
     * The payloads that it is given, and that it answers with.
     *
     * @return one for each place that names it
     */
    Stream<UsedPayload> payloads() {
        Stream<UsedPayload> read = arguments(Argument.PayloadArgument.class).stream()
                .map(argument -> new UsedPayload(argument.payload(), Use.READ, argument.place()));
        Stream<UsedPayload> later = arguments(Argument.SocketRefArgument.class).stream()
                .flatMap(ref -> Stream.of(ref.ok(), ref.error())
                        .map(reply -> new UsedPayload(reply, Use.REPLIED, ref.place())));
        Stream<UsedPayload> returned = returns.payloads().map(reply -> new UsedPayload(reply, Use.REPLIED, place));
        return Stream.of(read, later, returned).flatMap(payloads -> payloads);
    }
}
