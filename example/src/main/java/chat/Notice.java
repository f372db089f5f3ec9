package chat;

/**
 * What happens in a room without anybody saying it.
 *
 * @param text a sentence
 */
record Notice(String text) {}
