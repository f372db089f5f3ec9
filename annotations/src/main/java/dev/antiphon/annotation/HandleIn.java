package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback for events that the client pushes: Phoenix's {@code handle_in/3}.
 *
 * <pre>{@code
 * @HandleIn // the event "rename"
 * Reply<Renamed, Refusal> rename(Rename request, @TopicParam String roomId) { … }
 * }</pre>
 *
 * <p><b>Takes</b>, in any order, each optional: the payload (a record, a class, a bean, {@code Map<String, Object>},
 * {@code JsonNode}, {@code byte[]} or {@code ByteBuffer}), {@link TopicParam}s, {@code ChannelSocket},
 * {@link Event @Event String}, and {@code SocketRef}, by which the push is answered later; the method is {@code void}
 * then.
 *
 * <p><b>Returns</b> the reply: {@code void} or {@code Reply.none()} for none, a value or {@code Reply.ok(v)} for
 * {@code ok}, {@code Reply.ok()} for {@code ok} without a payload, {@code Reply.error(e)} for {@code error}; or a
 * {@code CompletionStage} of a value or of a {@code Reply}, which is answered when it completes while callbacks go on.
 *
 * <p><b>Threads.</b> On a channel thread, in the order in which the client pushed, one callback at a time. It may
 * block; its own member waits. It must not wait for a later push of the same connection.
 *
 * <p><b>Errors.</b> A payload that does not fit is answered {@code error} with
 * {@code {"reason":"invalid payload","errors":[…]}}, each error a JSON pointer (RFC 6901) as {@code path} and a
 * {@code message}; the channel lives on. Whatever else is thrown, a stage that fails, and null for a value end the
 * channel alone: {@code phx_error} to the client, which joins again by itself, and one line in the log. So does an event
 * that no method takes, as in Phoenix.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleIn {
    /**
     * The events; {@code "*"} alone takes every event that no other method does, at most once in a channel.
     *
     * @return the names on the wire; none for the method's own
     */
    String[] value() default {};
}
