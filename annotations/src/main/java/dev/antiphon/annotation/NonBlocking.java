package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A channel whose callbacks run on the I/O thread, and so must never wait: no locks held long, no blocking calls. One
 * that takes over 10 ms is logged by name. It saves two changes of thread per message.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NonBlocking {}
