/**
 * Phoenix's serializers: what clients send is decoded into a {@link dev.antiphon.internal.wire.ClientMessage} whose
 * payload stays bytes, and what the server sends is encoded in one pass. Nothing here does I/O.
 */
@NullMarked
package dev.antiphon.internal.wire;

import org.jspecify.annotations.NullMarked;
