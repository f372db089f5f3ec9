package chat;

/**
 * A message, as everybody sees it.
 *
 * @param author the name they had then
 * @param body its text
 */
record Posted(String author, String body) {}
