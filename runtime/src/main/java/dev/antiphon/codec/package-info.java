/**
 * Payloads and what reads and writes them. {@link dev.antiphon.codec.Payload} is one undecoded; readers and writers are
 * found at compile time, by generated code.
 *
 * <p>A channel's code meets {@code Payload} where it sends by name or takes a {@code Broadcast}; the rest is for
 * generated code and transports.
 */
@NullMarked
package dev.antiphon.codec;

import org.jspecify.annotations.NullMarked;
