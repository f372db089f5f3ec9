package chat;

/**
 * A room that everybody is shown.
 *
 * @param id the last part of its topic
 * @param title what it is called
 * @param about what it is for
 */
record Listed(String id, String title, String about) {}
