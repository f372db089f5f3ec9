/** How names in JSON come about. */
@NullMarked
package dev.antiphon.processor.read.json;

import org.jspecify.annotations.NullMarked;
