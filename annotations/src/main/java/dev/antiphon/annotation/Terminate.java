package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The callback at the end of a membership: Phoenix's {@code terminate/2}. It runs once for each member whose join was
 * accepted, takes a {@code StopReason} where it wants to, and what it pushes goes out before the close.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Terminate {}
