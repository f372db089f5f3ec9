package dev.antiphon.processor.write;

/**
 * A text that is put beside the compiled classes.
 *
 * @param path where, from the root of the class path
 * @param text what, in lines that end in a line feed
 */
public record Resource(String path, String text) {}
