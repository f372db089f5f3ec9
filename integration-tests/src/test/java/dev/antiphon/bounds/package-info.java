/**
 * Bounds of a server at their edges, over a real socket, beyond what the tests of the rules show: what counts towards each,
 * when it lets go again, and what always finds room.
 */
@NullMarked
package dev.antiphon.bounds;

import org.jspecify.annotations.NullMarked;
