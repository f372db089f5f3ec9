/**
 * Each form of Phoenix's callbacks, over a real socket: one class for each row of {@code docs/callbacks.md}, named after it,
 * with the channel that is written that way beside the test.
 */
@NullMarked
package dev.antiphon.callbacks;

import org.jspecify.annotations.NullMarked;
