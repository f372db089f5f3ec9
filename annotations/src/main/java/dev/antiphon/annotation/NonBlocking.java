package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A channel whose callbacks run on the I/O thread, the factory and {@link Join} included, and so must never wait: no
 * blocking calls, no locks that others hold long. While one runs, no connection of that thread is read or written. One
 * that takes over 10 ms is logged by name and counted.
 *
 * <p>It saves two changes of thread per message: for channels that do little and often, such as those that pass
 * cursors or keystrokes on. All other rules hold as they are: one callback at a time, in order, never within another.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NonBlocking {}
