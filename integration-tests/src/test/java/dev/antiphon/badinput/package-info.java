/**
 * What a client gets that sends what it should not: an answer or a close with a reason, and never the end of anybody else's
 * connection.
 */
@NullMarked
package dev.antiphon.badinput;

import org.jspecify.annotations.NullMarked;
