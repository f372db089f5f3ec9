package chat;

/**
 * You are in.
 *
 * @param title what the room is called
 * @param about what it is for
 */
record Welcome(String title, String about) {}
