package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The callback at the end of a membership: Phoenix's {@code terminate/2}. At most one per channel.
 *
 * <pre>{@code
 * @Terminate
 * void left(StopReason reason) {
 *     rooms.leave(name);
 * }
 * }</pre>
 *
 * <p><b>When.</b> Once, as the last callback, for each member whose join was accepted, and for no other (Phoenix runs
 * it after a refused join too). It also runs after a crash, when the connection is lost, and when the server stops
 * gracefully or gets SIGTERM. It does not run when the process is killed (SIGKILL): what must be true afterwards needs
 * an expiry of its own.
 *
 * <p><b>Takes</b>, in any order, each optional: {@code StopReason}, {@link TopicParam}s, {@code ChannelSocket}.
 * <b>Returns</b> {@code void}. What it pushes goes out before the {@code phx_close} or {@code phx_error}; what it
 * throws is logged, and changes nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Terminate {}
