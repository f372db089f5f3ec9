package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.UsedPayload.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What a channel is.
 *
 * @param type the class
 * @param modifiers its modifiers
 * @param isPublic whether the class can be named everywhere
 * @param deprecated whether naming it warns
 * @param nonBlocking whether its callbacks run on the I/O thread
 * @param pattern its topics
 * @param sends what it sends, empty where it names nothing
 * @param handlers its callbacks: those of superclasses first, in the order of the source
 * @param place the class
 */
public record ChannelModel(
        ClassName type,
        Set<Modifier> modifiers,
        boolean isPublic,
        boolean deprecated,
        boolean nonBlocking,
        Located<TopicPattern> pattern,
        Optional<Sends> sends,
        List<Handler> handlers,
        Place place) {
    /**
     * The handlers of one kind.
     *
     * @param kind the kind
     * @param <H> the kind
     * @return those of that kind, in order
     */
    public <H extends Handler> List<H> handlers(Class<H> kind) {
        return handlers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The payloads that are read, replied and sent.
     *
     * @return those of the handlers in their order, then what is sent; one for each place that names it
     */
    public Stream<UsedPayload> payloads() {
        return Stream.concat(
                handlers.stream().flatMap(handler -> handler.method().payloads()),
                sends.stream()
                        .flatMap(sent -> sent.events().stream())
                        .flatMap(event -> event.payload().stream())
                        .map(sent -> new UsedPayload(sent.model(), Use.SENT, sent.place())));
    }
}
