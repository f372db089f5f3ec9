package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A callback for broadcasts on topics of another channel, which this one {@linkplain #from subscribed} to with
 * {@code socket.subscribe}: Phoenix's {@code handle_info(%Broadcast{})}, typed by the other channel's {@code sends}.
 *
 * <pre>{@code
 * @HandleBroadcast(from = PriceChannel.class, value = "price")
 * void price(Price price, @TopicParam String symbol, ChannelSocket<PortfolioEvents> socket) { … }
 * }</pre>
 *
 * <p><b>Takes</b>, in any order, each optional: the payload as the other channel sends it, {@link TopicParam}s of the
 * other channel's pattern, {@code ChannelSocket} of this one, {@link Event @Event String}. <b>Returns</b> {@code void}.
 *
 * <p><b>Threads.</b> As every callback: one at a time, in the order of arrival. It costs each subscriber a message in
 * its mailbox and a callback, as {@link HandleOut} does. Into a full mailbox the channel ends with {@code phx_error},
 * or by option the broadcast is dropped. A broadcast whose payload does not fit is left out, with a line in the log;
 * one without a {@code @HandleBroadcast} goes to a {@link HandleInfo} for {@code Broadcast}, if there is one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HandleBroadcast {
    /**
     * The channel on whose topics the broadcast is made.
     *
     * @return a class annotated {@link Channel}
     */
    Class<?> from();

    /**
     * The event, as that channel's {@code sends} names it.
     *
     * @return the event name
     */
    String value();
}
