package chat;

/**
 * Somebody is called differently from now on.
 *
 * @param from the old name
 * @param to the new name
 */
record Renamed(String from, String to) {}
