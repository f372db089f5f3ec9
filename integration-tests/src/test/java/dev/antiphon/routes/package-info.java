/**
 * The routes listing from the outside: the command that prints it, and the log of a server that starts. What is in a
 * listing, the processor's goldens show.
 */
@NullMarked
package dev.antiphon.routes;

import org.jspecify.annotations.NullMarked;
