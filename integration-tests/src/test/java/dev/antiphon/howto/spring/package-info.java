/**
 * Channels made by a Spring context, with services injected and a server that starts and stops with the context. The test
 * starts one and talks to it.
 */
@NullMarked
package dev.antiphon.howto.spring;

import org.jspecify.annotations.NullMarked;
