package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback for events that the client pushes: Phoenix's {@code handle_in/3}.
 *
 * <p>It returns {@code void} or {@code Reply.none()} (no reply), a payload, {@code Reply.ok(v)} or
 * {@code Reply.error(e)}, or a {@code CompletionStage} of these, which is answered when it completes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleIn {
    /**
     * The events, without one the method's name; {@code "*"} alone takes every event that no other method does.
     *
     * @return the event names
     */
    String[] value() default {};
}
