package chat;

import java.util.UUID;

/**
 * A message, as everybody sees it.
 *
 * @param number its place in the room: 1, 2, 3 …
 * @param id what its author knows it by
 * @param author the name they had then
 * @param body its text
 * @param at when, in milliseconds since 1970
 */
record Posted(long number, UUID id, String author, String body, long at) {}
