/**
 * How a channel is tested: as the plain object that it is, and over a socket with nothing but the JDK. The test here is the
 * one that the document shows.
 */
@NullMarked
package dev.antiphon.howto.testing;

import org.jspecify.annotations.NullMarked;
