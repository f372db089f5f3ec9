/**
 * From models to source that a person could have written. A writer returns a type; where it goes, and how it is laid out,
 * is for {@link dev.antiphon.processor.write.source.SourceWriter} alone.
 */
@NullMarked
package dev.antiphon.processor.write;

import org.jspecify.annotations.NullMarked;
