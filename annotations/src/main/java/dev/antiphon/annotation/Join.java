package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The callback that accepts or refuses a member: Phoenix's {@code join/3}. Exactly one per channel.
 *
 * <p>It returns {@code void} (accepted), a payload or {@code Reply.ok(v)} (accepted with it), {@code Reply.error(e)}
 * (refused), or a {@code CompletionStage} of these, while which messages wait. What it pushes is held until its reply
 * has gone out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Join {}
