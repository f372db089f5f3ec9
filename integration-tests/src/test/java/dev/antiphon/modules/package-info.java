/**
 * Programs that run with fewer modules or libraries than others: what they can do without, and what they are told where
 * they cannot. Programs that run as they should, on the module path and on the class path, are in {@code consumers/}.
 */
@NullMarked
package dev.antiphon.modules;

import org.jspecify.annotations.NullMarked;
