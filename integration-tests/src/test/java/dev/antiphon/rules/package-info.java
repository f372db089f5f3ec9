/**
 * The rules of the API over a real socket: which channel a topic belongs to, what a payload may be, what happens to what is
 * sent within join.
 */
@NullMarked
package dev.antiphon.rules;

import org.jspecify.annotations.NullMarked;
