/**
 * A Phoenix channel written for Antiphon, event by event. The test plays to it what was recorded from Phoenix.
 */
@NullMarked
package dev.antiphon.howto.phoenix;

import org.jspecify.annotations.NullMarked;
