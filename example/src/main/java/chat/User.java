package chat;

/**
 * Somebody who is connected.
 *
 * @param id what the server knows them by
 */
record User(String id) {}
