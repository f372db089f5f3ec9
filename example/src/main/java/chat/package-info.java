/**
 * A chat: rooms with names, messages, typing notices and muting. {@link chat.RoomChannel} is what to read first, and
 * {@link chat.Main} puts it on a port.
 */
@NullMarked
package chat;

import org.jspecify.annotations.NullMarked;
