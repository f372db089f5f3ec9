package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The callback that lets a connection in: Phoenix's {@code connect/3}. It takes the query parameters as a record or a
 * {@code Map<String, String>}, and {@code ConnectInfo}, and returns a {@code ConnectResult}. Without it every
 * connection is let in.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Connect {}
