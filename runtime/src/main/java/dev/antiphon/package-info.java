/**
 * What a channel's code holds: the socket it speaks through, replies, references and reasons. Everything here is safe to
 * call under a lock of one's own: nothing in this package blocks.
 */
@NullMarked
package dev.antiphon;

import org.jspecify.annotations.NullMarked;
