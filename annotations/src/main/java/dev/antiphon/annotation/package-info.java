/**
 * What a person writes on plain classes to make them Phoenix channels. {@link dev.antiphon.annotation.Channel} and
 * {@link dev.antiphon.annotation.UserSocket} mark the classes, the others their methods and parameters; all are read
 * at compile time only.
 *
 * <p>Start with {@link dev.antiphon.annotation.Channel}. In the order of a channel's life:
 * {@link dev.antiphon.annotation.Connect}, {@link dev.antiphon.annotation.Join},
 * {@link dev.antiphon.annotation.HandleIn}, {@link dev.antiphon.annotation.HandleOut},
 * {@link dev.antiphon.annotation.HandleInfo}, {@link dev.antiphon.annotation.HandleBroadcast},
 * {@link dev.antiphon.annotation.Terminate}.
 */
@NullMarked
package dev.antiphon.annotation;

import org.jspecify.annotations.NullMarked;
