package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a plain class a channel: one instance per join, one callback at a time.
 *
 * <p>The processor writes a dispatcher, a topic class and, where {@link #sends} is given, its implementation, beside
 * the class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Channel {
    /**
     * The topics of this channel: an exact one ({@code "lobby"}), named segments ({@code "room:{roomId}"},
     * {@code "org:{org}:room:{room}"}), or a trailing wildcard ({@code "room:*"}). A segment is not empty and holds no
     * colon; the wildcard takes the rest, also nothing.
     *
     * @return the pattern
     */
    String value();

    /**
     * The interface whose methods are the events that the server sends on this channel.
     *
     * @return an interface with one {@code void} method per event, each with at most one payload
     */
    Class<?> sends() default NoEvents.class;
}
