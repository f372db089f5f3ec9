package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a plain class a channel. Each join of a topic that the {@linkplain #value pattern} matches makes an instance of
 * its own, the member: its fields are that member's state, and its callbacks run one at a time, so they need no locks.
 *
 * <pre>{@code
 * @Channel(value = "room:{roomId}", sends = RoomEvents.class)
 * final class RoomChannel {
 *     @Join
 *     void join() {}
 *
 *     @HandleIn
 *     void say(Message message, ChannelSocket<RoomEvents> socket) {
 *         socket.broadcast().said(message);
 *     }
 * }
 * }</pre>
 *
 * <p>The methods that make it one are annotated {@link Join} (exactly one), {@link HandleIn}, {@link HandleInfo},
 * {@link HandleOut}, {@link HandleBroadcast} and {@link Terminate}. They and the class may be package-private, not
 * private; those of superclasses count; they may throw. A class may be a channel of several {@link UserSocket user
 * sockets}.
 *
 * <p><b>Threads.</b> Callbacks run on channel threads (virtual ones from JDK 21 on), where they may block: only their
 * own member waits. {@link NonBlocking} channels run on the I/O thread instead.
 *
 * <p><b>Generated</b> beside the class {@code RoomChannel}: {@code RoomChannelDispatcher}, which brings each message
 * to its method; {@code RoomChannelTopic}, by which others broadcast on a topic of this channel or name one; and,
 * where {@link #sends} is given, {@code RoomChannelEvents}, which implements it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Channel {
    /**
     * The topics of this channel: an exact one ({@code "lobby"}), named segments ({@code "room:{roomId}"},
     * {@code "org:{org}:room:{room}"}), or a trailing wildcard ({@code "room:*"}). A segment is not empty and holds no
     * colon; the wildcard takes the rest, also nothing. Handlers take them as {@link TopicParam}. A pattern that cannot
     * match, or begins as the protocol's own topic {@code phoenix}, is a compile error.
     *
     * @return the pattern
     */
    String value();

    /**
     * The interface whose methods are the events that the server sends on this channel: {@code void}, with the payload
     * as the one parameter, or without any. The event is the method's name, or its {@link Event}. A payload is what is
     * an object in JSON, as clients want it, or {@code byte[]} or {@code ByteBuffer} for a binary frame.
     *
     * <pre>{@code
     * interface RoomEvents {
     *     void said(Message message);
     * }
     * }</pre>
     *
     * @return the interface; without one the channel can send by name only
     */
    Class<?> sends() default NoEvents.class;
}
