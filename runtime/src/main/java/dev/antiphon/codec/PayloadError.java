package dev.antiphon.codec;

/**
 * One fault of a payload, as the client is told. It never repeats the value.
 *
 * @param path where, as a JSON pointer (RFC 6901); empty for the payload itself
 * @param message what is wrong, for people
 * @param code what is wrong, for programs: {@code required}, {@code type}, {@code range}, …
 */
public record PayloadError(String path, String message, String code) {}
