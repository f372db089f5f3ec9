/** What {@code docs/payloads.md} shows: types, faults and codecs of payloads, played over real connections. */
@NullMarked
package dev.antiphon.payloads;

import org.jspecify.annotations.NullMarked;
