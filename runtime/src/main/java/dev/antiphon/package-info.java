/**
 * What a channel's code holds: the socket it speaks through, replies, references and reasons. Everything here is safe
 * to call under a lock of one's own: nothing in this package blocks, but {@link dev.antiphon.Routes}, which reads files.
 *
 * <p>Start with {@link dev.antiphon.ChannelSocket}, which handlers take, and {@link dev.antiphon.Reply}, which they
 * return. {@link dev.antiphon.PubSub} is for what broadcasts from outside any channel.
 */
@NullMarked
package dev.antiphon;

import org.jspecify.annotations.NullMarked;
