/**
 * The second example's counter, driven over real sockets. It is the example's package, so that nothing there need be
 * public.
 */
@NullMarked
package counter;

import org.jspecify.annotations.NullMarked;
