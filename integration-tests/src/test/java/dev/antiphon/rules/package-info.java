/**
 * The rules of the API and the bounds of a server over a real socket: which channel a topic belongs to, what comes in which
 * order, what counts towards a bound and what always finds room. Where callbacks have to wait they do so at a {@link
 * dev.antiphon.rules.Gate}.
 */
@NullMarked
package dev.antiphon.rules;

import org.jspecify.annotations.NullMarked;
