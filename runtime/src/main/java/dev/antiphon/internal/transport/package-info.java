/**
 * WebSockets over the connections that Undertow hands over: the handshake, reading, and writing in batches. An
 * {@link dev.antiphon.internal.transport.IoThread} is what one of Undertow's I/O threads owns for this.
 */
@NullMarked
package dev.antiphon.internal.transport;

import org.jspecify.annotations.NullMarked;
