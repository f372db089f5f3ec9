/**
 * The channels of the example's gallery, each driven over real sockets, at its edges too. It is their package, so that they
 * need not be public; {@link gallery.Gallery} wires them as a program would.
 */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
