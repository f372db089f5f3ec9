package dev.antiphon.dispatch;

/** Where events of a {@code sends} interface go: one member, a topic, or a topic but one member. */
@FunctionalInterface
public interface EventSink {
    /**
     * Sends an event.
     *
     * @param event the event with its writer
     * @param value the payload; not to be changed afterwards
     * @param <T> the payload's type
     */
    <T> void send(OutgoingEvent<T> event, T value);
}
