package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The callback that accepts or refuses a member: Phoenix's {@code join/3}. Exactly one per channel.
 *
 * <pre>{@code
 * @Join
 * Reply<Welcome, Refusal> join(JoinRoom request, @TopicParam String roomId) {
 *     return rooms.admits(request.name()) ? Reply.ok(new Welcome(roomId)) : Reply.error(new Refusal("name taken"));
 * }
 * }</pre>
 *
 * <p><b>Takes</b>, in any order, each optional: the payload, {@link TopicParam}s, {@code ChannelSocket}, and here alone
 * {@code ConnectInfo}.
 *
 * <p><b>Returns</b> {@code void} (accepted), a value or {@code Reply.ok(v)} (accepted, with it),
 * {@code Reply.error(e)} (refused); or a {@code CompletionStage} of a value or of a {@code Reply}, which delays the
 * join without holding a thread while what the client pushes waits.
 *
 * <p><b>Threads.</b> On a channel thread, as the first callback of an instance. A slow one holds up nothing else of its
 * connection.
 *
 * <p><b>Sending.</b> What it pushes is held until its reply has gone out, and dropped if it refuses. What it
 * broadcasts reaches the others at once and the newcomer never; {@code socket.sendToSelf} is for what comes after the
 * join. What it throws, null for a value, and {@code Reply.none()} are answered {@code {"reason":"join crashed"}}, and
 * logged.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Join {}
