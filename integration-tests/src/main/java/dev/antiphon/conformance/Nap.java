package dev.antiphon.conformance;

/**
 * To sleep, then answer.
 *
 * @param ms how long, in milliseconds
 * @param n the answer
 */
record Nap(long ms, int n) {}
