package dev.antiphon.conformance;

/**
 * An error reply.
 *
 * @param reason a word for the client
 */
record Refused(String reason) {}
