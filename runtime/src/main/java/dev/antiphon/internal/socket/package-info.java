/**
 * A connection's protocol state: who it is, what it has joined, which messages it may still send. It speaks to its
 * {@link dev.antiphon.internal.socket.Transport} and knows no bytes of it.
 */
@NullMarked
package dev.antiphon.internal.socket;

import org.jspecify.annotations.NullMarked;
