/**
 * Channels made by a Guice injector. The test makes one and talks to its server.
 */
@NullMarked
package dev.antiphon.howto.guice;

import org.jspecify.annotations.NullMarked;
