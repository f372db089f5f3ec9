package dev.antiphon.dispatch;

import dev.antiphon.Broadcast;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectInfo;
import dev.antiphon.StopReason;
import dev.antiphon.codec.Payload;
import java.util.Set;

/**
 * One member's way to the user's channel: each message to the method that takes it. Generated per channel; made when
 * the join runs, with the topic's parameters in it. The runtime calls it from one thread at a time.
 *
 * @param <S> the channel's {@code sends}
 */
public interface ChannelDispatcher<S> {
    /**
     * The channel's class, for messages to people.
     *
     * @return its simple name
     */
    String channel();

    /**
     * Calls {@code @Join}.
     *
     * @param payload what the client joined with
     * @param info where the connection came from
     * @param socket the membership
     * @return accepted or refused, now or later
     * @throws Exception what the callback threw
     */
    Outcome join(Payload payload, ConnectInfo info, ChannelSocket<S> socket) throws Exception;

    /**
     * The events that have a handler of their own; the catch-all is not among them.
     *
     * @return the names that {@link #handleIn handleIn} knows
     */
    default Set<String> handles() {
        return Set.of();
    }

    /**
     * Calls the {@code @HandleIn} of an event.
     *
     * @param event the event
     * @param payload what it carries
     * @param to where a later reply goes
     * @param socket the membership
     * @return the reply, now, later or none; {@link Outcome#unhandled Outcome.unhandled} where no method takes the
     *     event
     * @throws Exception what the callback threw
     */
    default Outcome handleIn(String event, Payload payload, ReplyTo to, ChannelSocket<S> socket) throws Exception {
        return Outcome.unhandled();
    }

    /**
     * The events whose broadcasts go through {@link #handleOut handleOut}.
     *
     * @return the intercepted ones
     */
    default Set<String> intercepts() {
        return Set.of();
    }

    /**
     * Calls the {@code @HandleOut} of an intercepted event.
     *
     * @param event the event
     * @param payload what was broadcast
     * @param socket the membership
     * @return whether the frame goes on as it is
     * @throws Exception what the callback threw
     */
    default boolean handleOut(String event, Payload payload, ChannelSocket<S> socket) throws Exception {
        return true;
    }

    /**
     * Whether a {@code @HandleInfo} takes a message, so that one nobody takes fails where it is sent. From any thread.
     *
     * @param message the message
     * @return whether {@link #handleInfo handleInfo} has a method for it
     */
    default boolean takesInfo(Object message) {
        return false;
    }

    /**
     * Calls the {@code @HandleInfo} of a message's type.
     *
     * @param message one that {@link #takesInfo takesInfo} takes
     * @param socket the membership
     * @throws Exception what the callback threw
     */
    default void handleInfo(Object message, ChannelSocket<S> socket) throws Exception {}

    /**
     * Whether broadcasts of a topic have a method to go to.
     *
     * @param topic the topic's full name
     * @return whether a subscription to it makes sense
     */
    default boolean takesBroadcasts(String topic) {
        return false;
    }

    /**
     * Calls the {@code @HandleBroadcast} of a topic and event, else the {@code @HandleInfo} for {@link Broadcast}, else
     * nothing.
     *
     * @param broadcast what was broadcast
     * @param socket the membership
     * @throws Exception what the callback threw
     */
    default void handleBroadcast(Broadcast broadcast, ChannelSocket<S> socket) throws Exception {}

    /**
     * Calls {@code @Terminate}.
     *
     * @param reason why the membership ends
     * @param socket the membership
     * @throws Exception what the callback threw
     */
    default void terminate(StopReason reason, ChannelSocket<S> socket) throws Exception {}

    /**
     * The channel's {@code sends} over a sink.
     *
     * @param sink where the events go
     * @return the generated implementation
     */
    S events(EventSink sink);

    /** Gives the user's instance back to its factory. */
    void release();
}
