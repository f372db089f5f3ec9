/**
 * A server behind nginx, with the configuration that {@code docs/deploy} shows. The test starts nginx with it and talks
 * through it; without nginx it is skipped, and says so.
 */
@NullMarked
package dev.antiphon.howto.nginx;

import org.jspecify.annotations.NullMarked;
