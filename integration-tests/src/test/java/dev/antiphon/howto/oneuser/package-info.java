/**
 * How a service sends to one user: a topic of the user's own, which nobody else may join. A test ships an order.
 */
@NullMarked
package dev.antiphon.howto.oneuser;

import org.jspecify.annotations.NullMarked;
