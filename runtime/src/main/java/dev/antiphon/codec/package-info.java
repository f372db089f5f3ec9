/**
 * Payloads and what reads and writes them. {@link dev.antiphon.codec.Payload} is one undecoded; readers and writers are
 * found at compile time, by generated code.
 */
@NullMarked
package dev.antiphon.codec;

import org.jspecify.annotations.NullMarked;
