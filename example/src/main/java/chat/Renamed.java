package chat;

/**
 * What you are called now.
 *
 * @param name the new name, or the old one where the new one is taken
 */
record Renamed(String name) {}
