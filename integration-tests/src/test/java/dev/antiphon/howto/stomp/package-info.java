/**
 * A Spring STOMP controller, compiled only, and the channel that does the same. The test talks to the channel.
 */
@NullMarked
package dev.antiphon.howto.stomp;

import org.jspecify.annotations.NullMarked;
