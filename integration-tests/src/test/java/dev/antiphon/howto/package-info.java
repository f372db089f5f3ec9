/**
 * The answers of {@code docs/howto.md} that fit into a file: a channel written that way, and a test that talks to it over a
 * real socket. The document's snippets are regions of these files.
 */
@NullMarked
package dev.antiphon.howto;

import org.jspecify.annotations.NullMarked;
