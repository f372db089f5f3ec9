/** From what the JSON of payloads looks like to codecs in Java. A codec reads, writes, or does both, as its users need. */
@NullMarked
package dev.antiphon.processor.write.json;

import org.jspecify.annotations.NullMarked;
