/**
 * For generated code only: what dispatchers, topic classes and endpoints are written against. It is public because
 * generated code lives in the user's packages; it may change with any release, together with the processor.
 */
@NullMarked
package dev.antiphon.dispatch;

import org.jspecify.annotations.NullMarked;
