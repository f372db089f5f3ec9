package dev.antiphon.docs;

import org.jspecify.annotations.Nullable;

/**
 * A fenced block of code in a document.
 *
 * @param line the number of the line with its opening fence, from 1
 * @param indent what stands before its fences and so before each of its lines
 * @param language the word behind the opening fence, empty without one
 * @param text its lines without the indent, without the last line's end
 * @param snippet where its text comes from, as the comment before it says; null without one
 */
public record Block(
        int line,
        String indent,
        String language,
        String text,
        @Nullable String snippet) {}
