package dev.antiphon.codec;

/**
 * One fault of a payload, as the client is told. It never repeats the value.
 *
 * @param path where, as a JSON pointer (RFC 6901); empty for the payload itself
 * @param message what is wrong
 */
public record PayloadError(String path, String message) {}
