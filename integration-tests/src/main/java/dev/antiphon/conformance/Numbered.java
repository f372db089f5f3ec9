package dev.antiphon.conformance;

/**
 * A number.
 *
 * @param n the number
 */
record Numbered(int n) {}
