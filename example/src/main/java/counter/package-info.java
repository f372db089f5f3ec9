/**
 * The second example: a counter that everybody shares, in bytes, with timers and a monitor. All of it is in
 * {@link counter.Counter}; its page is a resource.
 */
@NullMarked
package counter;

import org.jspecify.annotations.NullMarked;
