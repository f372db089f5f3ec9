package chat;

/**
 * You are not in.
 *
 * @param reason a word for the page
 */
record Refusal(String reason) {}
