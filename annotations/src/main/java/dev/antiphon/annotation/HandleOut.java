package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Intercepts events on their way out: Phoenix's {@code intercept} and {@code handle_out/3} in one.
 *
 * <p>It returns {@code boolean} (pass the frame on as it is, or not) or {@code void} (the method pushes what it
 * wants). An intercepted broadcast costs one callback for each subscriber, where a plain one costs one encoded frame
 * for all: where members of a topic fall into few groups, narrower topics are cheaper.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleOut {
    /**
     * The events, as the channel's {@code sends} names them.
     *
     * @return the event names
     */
    String[] value();
}
