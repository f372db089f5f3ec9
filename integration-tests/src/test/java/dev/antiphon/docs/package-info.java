/**
 * Keeps the documents true: a piece of code that a document shows is a piece of a source that the tests compile and run,
 * a link leads somewhere, and a conversation over the wire is played. {@link dev.antiphon.docs.Document} reads the
 * Markdown, {@link dev.antiphon.docs.Snippet} the sources.
 */
@NullMarked
package dev.antiphon.docs;

import org.jspecify.annotations.NullMarked;
