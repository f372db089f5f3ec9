/** Whole programs through the processor: what is generated, what is refused, and what never changes. */
@org.jspecify.annotations.NullMarked
package dev.antiphon.processor;
