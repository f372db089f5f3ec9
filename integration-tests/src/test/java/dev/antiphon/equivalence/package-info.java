/**
 * Generated codecs mean what jackson-databind means. Types of many shapes are compiled with the processor while the tests
 * run; random values of them are written by both, and each reads what the other wrote, whole and broken.
 */
@NullMarked
package dev.antiphon.equivalence;

import org.jspecify.annotations.NullMarked;
