package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a handler that takes a named segment of the topic, or what a trailing {@code *} matched. It is read
 * once, at the join.
 *
 * <p>Its type is {@code String}, {@code int}, {@code long}, {@code UUID} or an enum, the same in all handlers of a
 * channel. Text that is not in canonical form ({@code "007"} for an {@code int}, a {@code UUID} in capitals) does not
 * match, so that no topic has two names: the next pattern is tried, and at last the join is answered
 * {@code unmatched topic}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface TopicParam {
    /**
     * The name in the pattern, where it is not the parameter's own. Any name for a trailing {@code *}.
     *
     * @return the name between the braces; empty for the parameter's own
     */
    String value() default "";
}
