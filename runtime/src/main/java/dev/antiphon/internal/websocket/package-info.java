/**
 * WebSocket frames (RFC 6455) as bytes in and bytes out. It knows no socket and no thread: who owns a connection hands
 * its bytes to a {@link dev.antiphon.internal.websocket.FrameReader} and sends what {@link
 * dev.antiphon.internal.websocket.FrameWriter} makes.
 */
@NullMarked
package dev.antiphon.internal.websocket;

import org.jspecify.annotations.NullMarked;
