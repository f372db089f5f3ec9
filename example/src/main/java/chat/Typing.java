package chat;

/**
 * Somebody is writing.
 *
 * @param name who
 */
record Typing(String name) {}
