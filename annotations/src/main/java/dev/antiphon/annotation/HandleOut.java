package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Intercepts broadcasts of this channel's events on their way out to each member: Phoenix's {@code intercept} and
 * {@code handle_out/3} in one.
 *
 * <pre>{@code
 * @HandleOut("posted")
 * boolean mayRead(Post post) {
 *     return !muted.contains(post.author());
 * }
 * }</pre>
 *
 * <p><b>Takes</b>, in any order, each optional: the payload as the {@code sends} declares it, {@link TopicParam}s,
 * {@code ChannelSocket}, {@link Event @Event String}. <b>Returns</b> {@code boolean}, whether to pass the shared frame
 * on as it is; or {@code void}: nothing is passed on, and the method pushes what this member shall get.
 *
 * <p><b>What it costs.</b> A plain broadcast is encoded once, and is one task for each I/O thread however many members
 * a topic has. An intercepted one has no such shared fan-out: it is, for each subscriber, an entry in its mailbox, a
 * callback on a channel thread and a task of its own on the I/O thread; a {@code void} method that pushes encodes for
 * each as well. The payload is decoded at most once per node where it is a record or a map, and not at all where the
 * very record was broadcast there; a {@code JsonNode}, a bean or bytes are decoded for each subscriber, as each may
 * change its own.
 *
 * <p>So where members fall into few groups (roles, languages, tenants), give each group a narrower topic
 * ({@code "desk:7:staff"} beside {@code "desk:7:customer"}) and broadcast on each what its members may see. Intercept
 * where nearly every member differs, or the event is rare.
 *
 * <p><b>Order.</b> Plain broadcasts overtake a member whose handler is busy, intercepted ones wait for it. Into a full
 * mailbox the member ends with {@code phx_error}, or by option the broadcast is dropped. A payload that does not fit
 * the declared type leaves this member out, with a line in the log.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleOut {
    /**
     * The events, as the channel's {@code sends} names them; each is intercepted by one method at most.
     *
     * @return the names on the wire
     */
    String[] value();
}
