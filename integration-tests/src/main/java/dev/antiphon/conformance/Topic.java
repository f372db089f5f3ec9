package dev.antiphon.conformance;

/**
 * Which topic.
 *
 * @param topic its full name
 */
record Topic(String topic) {}
