/**
 * What {@code docs/channels.md} shows: one file for each idea, with its channel, its socket and the conversation that
 * proves it. {@link dev.antiphon.reference.Conversation} plays those conversations over real WebSockets, frame by frame.
 */
@NullMarked
package dev.antiphon.reference;

import org.jspecify.annotations.NullMarked;
