package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback for messages from the server's own code, found by the type of its one message parameter: Phoenix's
 * {@code handle_info/2}. They come from {@code socket.sendToSelf}, {@code sendAfter}, {@code sendEvery} and
 * {@code sendWhenDone}, from {@code ChannelRef.tell}, and as {@code ChannelDown} from {@code socket.monitor}; as
 * {@code Broadcast}, what {@code socket.subscribe} brings and no {@link HandleBroadcast} takes.
 *
 * <pre>{@code
 * @HandleInfo
 * void tick(Tick message, ChannelSocket<GameEvents> socket) { … }
 * }</pre>
 *
 * <p><b>Takes</b> the message and, in any order, {@link TopicParam}s and {@code ChannelSocket}. <b>Returns</b>
 * {@code void}. Of several methods that fit the one for the subtype is taken. Where a method takes a case of a sealed
 * type, all its cases must have a method: that is checked at compile time.
 *
 * <p><b>Threads.</b> On a channel thread, one callback at a time, in the order of arrival. What it throws ends the
 * channel, as in {@link HandleIn}. A message that no method takes fails where it is sent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleInfo {}
