/**
 * The first channel of the README, as a reader types it. {@code ReadmeTest} compares the two; a test beside it talks to it.
 */
@NullMarked
package quickstart;

import org.jspecify.annotations.NullMarked;
