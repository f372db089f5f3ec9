package dev.antiphon.conformance;

/**
 * Which assign.
 *
 * @param k its key
 */
record Key(String k) {}
