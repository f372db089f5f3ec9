package gallery;

/**
 * Why something is refused.
 *
 * @param reason in a word or two, for the client's code
 */
record Refused(String reason) {}
