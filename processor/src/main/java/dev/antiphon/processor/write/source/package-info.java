/**
 * Source as text: files, names, and lines laid out as a person would lay them out. It knows nothing of channels or
 * payloads.
 */
@NullMarked
package dev.antiphon.processor.write.source;

import org.jspecify.annotations.NullMarked;
