/**
 * From javac's types to what their JSON looks like. What is not understood is no error: it is left to databind, with the
 * reason.
 */
@NullMarked
package dev.antiphon.processor.read.json;

import org.jspecify.annotations.NullMarked;
