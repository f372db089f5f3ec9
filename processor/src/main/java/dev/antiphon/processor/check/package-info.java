/**
 * What models must fulfil before anything is written of them. Each check judges one side of a channel or a user socket,
 * says all that is wrong with it, and leaves alone what a reader has reported already.
 */
@NullMarked
package dev.antiphon.processor.check;

import org.jspecify.annotations.NullMarked;
