/**
 * What the JSON of a payload looks like, type by type. Whether a type is read, written, or both is not known here: that
 * depends on who uses it.
 */
@NullMarked
package dev.antiphon.processor.model.json;

import org.jspecify.annotations.NullMarked;
