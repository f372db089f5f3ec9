/**
 * What generated code is written against: dispatchers, endpoints, outcomes. Public because generated code lives in the
 * user's packages; not meant to be written against by hand.
 */
@NullMarked
package dev.antiphon.dispatch;

import org.jspecify.annotations.NullMarked;
