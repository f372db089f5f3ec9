/**
 * jakarta.validation's annotations, read into constraints. What does not fit its type, or cannot be met, is told as an
 * error; what nobody checks, as a warning.
 */
@NullMarked
package dev.antiphon.processor.read.constraint;

import org.jspecify.annotations.NullMarked;
