package dev.antiphon.dispatch;

import org.jspecify.annotations.Nullable;

/** Where events of a {@code sends} interface go: one member, a topic, or a topic but one member. */
@FunctionalInterface
public interface EventSink {
    /**
     * Sends an event.
     *
     * @param event the event with its writer
     * @param value the payload, null for an event without one; not to be changed afterwards
     * @param <T> the payload's type
     */
    <T> void send(OutgoingEvent<T> event, @Nullable T value);
}
