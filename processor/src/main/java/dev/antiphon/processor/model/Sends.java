package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The interface of the events that a channel sends.
 *
 * @param type the interface
 * @param isPublic whether it can be named everywhere
 * @param events its methods, those of superinterfaces too, without default and static ones
 * @param place the value of {@code sends} in {@code @Channel}
 */
public record Sends(ClassName type, boolean isPublic, List<SentEvent> events, Place place) {
    /**
     * An event that is sent.
     *
     * @param method the method's name
     * @param event the event's name
     * @param payload what it carries, empty for nothing
     * @param place the method
     */
    public record SentEvent(String method, Located<String> event, Optional<SentPayload> payload, Place place) {}

    /**
     * What an event carries.
     *
     * @param parameter the parameter's name
     * @param model its type
     * @param place the parameter
     */
    public record SentPayload(String parameter, PayloadModel model, Place place) {}

    /**
     * An event by its name.
     *
     * @param name the name on the wire
     * @return the first event of that name
     */
    public Optional<SentEvent> event(String name) {
        return events.stream()
                .filter(event -> event.event().value().equals(name))
                .findFirst();
    }
}
