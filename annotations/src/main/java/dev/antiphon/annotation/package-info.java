/**
 * What a person writes on plain classes to make them Phoenix channels. {@link dev.antiphon.annotation.Channel} and
 * {@link dev.antiphon.annotation.UserSocket} mark the classes, the others their methods and parameters; all are read
 * at compile time only.
 */
@NullMarked
package dev.antiphon.annotation;

import org.jspecify.annotations.NullMarked;
