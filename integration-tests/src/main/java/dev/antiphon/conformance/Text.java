package dev.antiphon.conformance;

/**
 * A record to read and write.
 *
 * @param p the text
 */
record Text(String p) {}
