package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a {@code sends} interface: the name of the event. On a {@code String} parameter of a handler: takes
 * the name of the event at hand.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Event {
    /**
     * The event's name, without one the method's.
     *
     * @return the name on the wire
     */
    String value() default "";
}
