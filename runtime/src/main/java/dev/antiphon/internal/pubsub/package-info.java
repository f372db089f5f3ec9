/**
 * Topics, their subscribers and the way of a broadcast to them. A <em>fastlane</em> is one I/O thread's queue: everything
 * that goes out to the connections of that thread passes through it, in order.
 */
@NullMarked
package dev.antiphon.internal.pubsub;

import org.jspecify.annotations.NullMarked;
