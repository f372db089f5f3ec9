/**
 * From javac's elements to models. Readers report only what cannot be modelled; whether a model makes sense is for the
 * checks to say.
 */
@NullMarked
package dev.antiphon.processor.read;

import org.jspecify.annotations.NullMarked;
