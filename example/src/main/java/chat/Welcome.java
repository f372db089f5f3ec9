package chat;

/**
 * You are in.
 *
 * @param title what the room is called
 */
record Welcome(String title) {}
