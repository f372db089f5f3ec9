package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a {@link Channel#sends sends} interface: the name of the event, where it is not the method's. On a
 * {@code String} parameter of a {@link HandleIn}, {@link HandleOut} or {@link HandleBroadcast}: takes the name of the
 * event at hand.
 *
 * <p>Names that begin with {@code phx_} belong to the protocol, and are a compile error; so are names of over 255
 * bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Event {
    /**
     * The event's name, on a method; nothing on a parameter.
     *
     * @return the name on the wire; empty for the method's own
     */
    String value() default "";
}
