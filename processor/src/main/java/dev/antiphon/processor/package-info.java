/**
 * The annotation processor: what {@code @Channel} and {@code @UserSocket} become. A class is read into a model, checked,
 * and written as source; {@link dev.antiphon.processor.AntiphonProcessor} is the way in.
 */
@NullMarked
package dev.antiphon.processor;

import org.jspecify.annotations.NullMarked;
