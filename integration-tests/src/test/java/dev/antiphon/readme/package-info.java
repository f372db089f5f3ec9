/** Keeps the README true: what it shows is in the sources to the letter, and does what it says. */
@NullMarked
package dev.antiphon.readme;

import org.jspecify.annotations.NullMarked;
