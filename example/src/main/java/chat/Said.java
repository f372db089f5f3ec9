package chat;

/**
 * Your message is in the room.
 *
 * @param number its place there
 */
record Said(long number) {}
