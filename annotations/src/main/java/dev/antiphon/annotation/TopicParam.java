package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that takes a named segment of the topic, or what a trailing {@code *} matched. Its type is
 * {@code String}, {@code int}, {@code long}, {@code UUID} or an enum; text that is not in canonical form does not match.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface TopicParam {
    /**
     * The name in the pattern, without one the parameter's own name.
     *
     * @return the name between the braces
     */
    String value() default "";
}
