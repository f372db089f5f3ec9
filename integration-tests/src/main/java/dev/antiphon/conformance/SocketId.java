package dev.antiphon.conformance;

/**
 * Which connections.
 *
 * @param id their socket id
 */
record SocketId(String id) {}
