package dev.antiphon.house;

/**
 * A file or a method, and how long it is.
 *
 * @param name what it is called
 * @param lines how many lines it takes
 */
record Sized(String name, int lines) {}
