package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback for messages from the server's own code, by the type of its one message parameter: Phoenix's
 * {@code handle_info/2}. They come from {@code sendToSelf}, {@code sendAfter}, {@code ChannelRef.tell} and monitors.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleInfo {}
