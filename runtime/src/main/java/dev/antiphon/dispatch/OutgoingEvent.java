package dev.antiphon.dispatch;

import dev.antiphon.codec.PayloadWriter;

/**
 * An event of a {@code sends} interface.
 *
 * @param name its name on the wire
 * @param writer writes its payload
 * @param <T> the payload's type, {@code Void} for an event without one
 */
public record OutgoingEvent<T>(String name, PayloadWriter<? super T> writer) {
    /**
     * An event with a payload.
     *
     * @param name its name on the wire
     * @param writer writes its payload
     * @param <T> the payload's type
     * @return the event
     */
    public static <T> OutgoingEvent<T> of(String name, PayloadWriter<? super T> writer) {
        return new OutgoingEvent<>(name, writer);
    }
}
