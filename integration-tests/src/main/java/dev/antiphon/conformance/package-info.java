/**
 * A server for tests that speak the protocol from outside: its channels do each thing that Phoenix channels can do when a
 * client asks for it. Written with the annotations, as a user would; {@code bin/conformance-server} starts it.
 */
@NullMarked
package dev.antiphon.conformance;

import org.jspecify.annotations.NullMarked;
