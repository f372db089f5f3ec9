package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback for broadcasts on topics of another channel that this one subscribed to: Phoenix's
 * {@code handle_info(%Broadcast{})}, typed by the other channel's {@code sends}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleBroadcast {
    /**
     * The channel on whose topics the broadcast is made.
     *
     * @return a class annotated {@link Channel}
     */
    Class<?> from();

    /**
     * The event, as that channel's {@code sends} names it.
     *
     * @return the event name
     */
    String value();
}
