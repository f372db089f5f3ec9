/**
 * The house's own habits, held to its sources: sizes, suppressions, packages. What a reader would otherwise have to look
 * after by eye.
 */
@NullMarked
package dev.antiphon.house;

import org.jspecify.annotations.NullMarked;
