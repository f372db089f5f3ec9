package chat;

/**
 * What a browser connects with.
 *
 * @param token who it says it is
 */
record Credentials(String token) {}
